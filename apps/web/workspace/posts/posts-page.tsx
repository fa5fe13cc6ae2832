import { useMemo } from 'react'
import './posts.css'
import { ComposePage } from './compose/compose-page.tsx'
import { PostsList } from './list/posts-list.tsx'
import { PostPage } from './post/post-page.tsx'
import { toPostsRoute, useAddress } from './route.ts'

/** What is written, waits, is planned and went out: the list, the page to write on, the page of one post. */
export function PostsPage() {
  const address = useAddress()
  const route = useMemo(() => {
    const [path = '', search = ''] = address.split('?')
    return toPostsRoute(path, search)
  }, [address])
  if (route.is === 'list') return <PostsList />
  if (route.is === 'post') return <PostPage key={route.postId} postId={route.postId} />
  return <ComposePage key={address} draftId={route.is === 'new' ? route.draftId : null} identityId={route.is === 'new' ? route.identityId : null} postId={route.is === 'edit' ? route.postId : null} />
}
