/** Where the embedded database listens. */
export type Listening = { readonly socketFolder: string } | { readonly port: number }

/**
 * Settings of the embedded database. It is small, writes durably, listens on one socket file (on Windows on this machine
 * alone), and its log holds no statement and no value: what an application sends is never written there.
 */
export function toSettings(listening: Listening): Record<string, string> {
  return {
    ...('socketFolder' in listening
      ? { listen_addresses: '', unix_socket_directories: listening.socketFolder, unix_socket_permissions: '0700', port: String(socketNumber) }
      : { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(listening.port) }),
    max_connections: '60',
    shared_buffers: '48MB',
    work_mem: '4MB',
    maintenance_work_mem: '32MB',
    max_wal_size: '512MB',
    min_wal_size: '32MB',
    // One machine: nothing follows the log, and a query is not worth several processes or compiling.
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_parallel_workers_per_gather: '0',
    io_method: 'sync',
    jit: 'off',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    // ERROR stands below LOG here: refused statements, whose words may hold values, are left out.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_statement: 'none',
    log_checkpoints: 'off',
    log_autovacuum_min_duration: '-1',
    log_lock_waits: 'off',
    cluster_name: 'sharewell',
  }
}

/** Only names the socket file: `.s.PGSQL.5432`. */
export const socketNumber = 5432
