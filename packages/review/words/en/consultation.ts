import { defineWords } from '../define.ts'
import { phrases } from '../phrases.ts'

/** How people speak who answer one person's story with a plan: greetings, taking up the story, and "I would suggest you…". */
export const consultationWords = defineWords({
  lexicons: [
    {
      id: 'consultOpening', source: 'house',
      entries: ['thanks for your query', 'thank you for your query', 'thanks for your question', 'thank you for your question', 'thanks for the query', 'thanks for writing', 'thank you for writing', 'thanks for contacting', 'thank you for contacting', 'thanks for asking', 'thank you for asking', 'thanks for sharing your', 'thank you for sharing your', 'thanks for posting your', 'thank you for reaching out', 'thanks for reaching out', 'thanks for consulting', 'thank you for consulting', 'welcome to our forum', 'gone through your', 'went through your', 'i have read your', 'i read your question', 'i read your query', 'i have reviewed your', 'i reviewed your', 'i understand your concern', 'i understand your concerns', 'i understood your', 'i can understand your', 'i appreciate your concern', 'i do understand your', 'your query', 'regarding your query', 'regarding your question', 'regarding your concern', 'your concern is', 'your problem is', 'answering your question', 'to answer your question', 'in answer to your question'],
    },
    {
      id: 'takesUpStory', source: 'house',
      entries: ['from what you describe', 'from what you say', 'from what you have said', 'from what you wrote', 'from what you have written', 'from your description', 'from your history', 'from your story', 'as you mentioned', 'as you have mentioned', 'as you described', 'as you have described', 'as you said', 'you mentioned', 'you have mentioned', 'you described', "you're describing", 'you are describing', 'what you are describing', 'based on your', 'based on what you', 'based on the history', 'based on the symptoms', 'based on the description', 'based on the information', 'according to your', 'as per your', 'in your case', 'in your situation', 'with your history', 'given your', 'considering your', 'looking at your', 'seeing your', 'your symptoms suggest', 'your symptoms are', 'your symptoms could', 'your symptoms may', 'your complaints', 'you seem to', 'you seem like', 'it sounds like you', 'it sounds like your', 'it sounds as if you', 'it sounds as though you', 'sounds like you', 'it seems like you', 'it seems that you', 'it seems you', 'it appears that you', 'you may be having', 'you might be having', 'you may be suffering', 'you are suffering', 'you might be suffering', 'you are most likely', 'you most likely have', 'you probably have', 'i am sorry you', "i'm sorry you", "i'm sorry to hear", 'i am sorry to hear', "i'm so sorry to hear", "i'm so sorry you", 'sorry to hear about your', 'sorry to hear that you', 'it must be', 'your son is', 'your daughter is', 'your child is', 'your baby is', 'your mother is', 'your father is', 'your wife is', 'your husband is', 'at your age', 'your age group', 'what you are going through', "what you're going through", 'what you are experiencing', "what you're experiencing", 'you are experiencing', "you're experiencing", 'you are feeling', "you're feeling", 'how you feel', 'how you are feeling', 'are you able to', 'have you tried', 'have you considered', 'have you talked', 'have you spoken', 'do you have any', 'did you have any', 'are you taking any'],
    },
    {
      id: 'consultClosing', source: 'house',
      entries: ['hope this helps', 'hope that helps', 'i hope this helps', 'i hope that helps', 'hope this answers', 'hope i have answered', 'hope i answered', 'hope it helps', 'hope this information', 'wish you good health', 'wish you a speedy recovery', 'wish you well', 'wishing you well', 'wishing you the best', 'wish you the best', 'wish you all the best', 'wishing you good health', 'get well soon', 'best of luck', 'good luck to you', 'feel free to ask', 'feel free to write', 'feel free to contact', 'feel free to reach', 'do let me know', 'let me know if you', 'let me know how', 'write back', 'revert back', 'get back to me', 'get back to us', 'follow up with me', 'further queries', 'further questions', 'any other questions', 'happy to help', 'happy to assist', 'i will be happy to', "i'd be happy to", 'take care of yourself'],
    },
    {
      id: 'fitsAsker', source: 'house',
      entries: phrases(`in your shoes,like yours,given that you,since you,because you are,because you have,because your,from what you,going by,considering that you,for your age,your symptoms point,you are having,you're having,you have got,you've got,what you have is,you describe,you posted,you wrote,you said,the details you,most likely,more likely,likely you,appears to be,seems to be,seems to me,looks like,sounds to me,this sounds,that sounds,this appears,nothing wrong with your,you need not,you don't need to,you do not need,you won't need,you will not need,don't worry,do not worry,nothing to worry,need not worry,you will be fine,you'll be fine,your reports`),
    },
    {
      id: 'askerLife', source: 'house',
      entries: phrases(`husband,wife,boyfriend,girlfriend,mom,mum,mother,dad,father,parents,son,daughter,partner,ex,relationship,marriage,friend,friends,sister,brother,spouse,roommate,situation,feelings,emotions,concern,concerns,question,query,story,post,message,fear,fears,anger,anxiety,depression,past,childhood,grief,loss,complaint,complaints,readings,report,reports,results,scan,history,age,case,photos,pictures`).map((noun) => `your ${noun}`),
    },
    {
      id: 'speaksToMany', source: 'house',
      entries: phrases(`dear parents,dear all,dear everyone,dear everybody,dear colleagues,dear friends,dear families,dear patients,dear students,dear interns,dear residents,dear trainees,dear followers,dear members,hi all,hi everyone,hello all,hello everyone,some of you,many of you,most of you,those of you,a few of you,lots of you,people often ask,people ask me,i am often asked,i'm often asked,to parents`),
    },
    {
      id: 'ofStudies', source: 'house',
      entries: phrases(`abstract~,deadline~,draft~,manuscript,slides,your grades,your application,your paper,your thesis,your essay,your cv,your poster,the statistics,the reviewer*,med school,medical school,study medicine,your studies,your exam~,the exam~,residency,your supervisor,your interview,shadow somebody,shadow someone,shadow a,apply to`),
    },
    {
      id: 'condoles', source: 'house',
      entries: phrases(`your loss,condolence~,memorial,funeral,rest in peace,may she rest,may he rest,he'd be proud,she'd be proud,would be proud,remember your,thinking of you`),
    },
    {
      id: 'innerTopic', source: 'house',
      entries: phrases(`feelings,emotion~,emotional*,stress,stressed,stressful,hurt,hurting,anger,angry,shame,guilt,guilty,lonely,loneliness,sadness,abuse,abusive,affair,infidelity,breakup,divorce,intimacy,healing,heal,self care,self talk,self confidence,confidence,support group~,couples,communicat*,mental health,meditat*,journaling,psychologist~,psychiatrist~,professional help,sexual*,sex,porn*,masturbat*,drinking,alcohol,urge~,forgive*,resent*,insecur*,overwhelm*,worries,worrying,worry,feeling,thoughts,relationship~,marriage,nightmare,behaviors,behaviours,negative self,exercise,diet,sleep,breathe,breathing,relax,calm,habits`),
    },
    {
      id: 'innerLife', source: 'house',
      entries: ['therapist~', 'counselor~', 'counsellor~', 'counseling', 'counselling', 'therapy', 'psychotherapy', 'anxiety', 'anxious', 'depression', 'depressed', 'panic', 'panic attack~', 'grief', 'grieving', 'trauma', 'traumatic', 'self esteem', 'self worth', 'coping', 'cope', 'triggers', 'boundaries', 'mindfulness', 'breathing exercise~', 'relapse~', 'addiction', 'craving~', 'insomnia', 'nightmares', 'suicidal', 'self harm', 'eating disorder', 'obsessive', 'intrusive thoughts', 'bipolar', 'ptsd', 'adhd', 'negative thoughts', 'your feelings', 'your emotions', 'your thoughts', 'your mood', 'your stress', 'mental health professional'],
    },
  ],
  patterns: [
    {
      id: 'speakersPlan', patterns: [
        "(i'd|i would|id) (also|just|probably|still|first|then|certainly|personally|definitely|really|be inclined to|want to|like to|rather)? (hold|try|stop|start|give|get|use|take|cut|go|leave|keep|add|switch|see|have|want|look|push|ask|wait|avoid|skip|do|check|repeat|begin|put|consider|focus|work|make|explore|talk|encourage|invite|second|say|recommend|suggest|advise|tell)",
        "(i wouldn't|i would not|i'd not|i would never) (bother|take|stop|start|go|use|worry|push|rush|touch|have|wait|do|be|call|say)",
        "(what|something|one thing) i would (do|suggest|recommend|say|try)",
      ],
    },
    {
      id: 'softCounsel', patterns: [
        "(it|this|that) ('s|is|may|might|would|could|can|will) (also|be|really|very|so)? (be|also|very|really)? (important|helpful|essential|crucial|vital|beneficial|useful|worth|best|wise|better|key) (for you|to|that you|if you|thing)",
        '(one|another|first|best|key|next) (good|other|possible|important|helpful)? (way|step|thing|option|approach|suggestion|place) ~3 (is|would be|might be|could be) (to|for you|by|that you)',
      ],
    },
    {
      id: 'suggestsToYou', patterns: [
        "(i|i'd|i'll|we|we'd) (would|will|also|strongly|usually|highly|really|definitely|just|do|might|can|only)? (would|strongly|highly|also)? (suggest|suggests|recommend|advise|encourage|urge|prefer|propose) (that)? (to)? (you|your|him|her|u)",
        "(i|i'd|i'll|we|we'd) (would|will|also|strongly|highly|really|do|might|can|only)? (would|strongly|highly|also)? (suggest|recommend|advise|encourage) (getting|taking|trying|seeing|talking|speaking|starting|stopping|avoiding|finding|working|going|doing|using|having|looking|making|a|an|the|some|consulting|continuing|seeking|that)",
        "(you|u) (should|must|need to|have to|ought to|had better|'d better|better) (not|also|definitely|really|probably|just|first|now|still)? (take|start|stop|try|get|go|see|consult|avoid|apply|use|do|have !(been|had|got|told|gone|come|known)|talk|speak|tell|seek|consider|find|work|make|let|look|set|begin|practice|practise|allow|continue|discuss|drink|eat|rest|visit|undergo|check|be|contact|keep|reduce|increase|wait|worry|give|put)",
        "(you|u) (can|could|may|might) (want to|also !(ask|see|call|ring)|try|take|start|use|apply|get|begin|consider|go for|give|have|do|practice|practise|find|talk|speak|set|make|work)",
        '^ (kindly|please|so please|do) (take|get|do|start|avoid|consult|visit|check|go|use|apply|continue|stop|see|have|drink|try|talk|find|seek|give|make|reduce|monitor|repeat|upload|send|keep|let|consider|be)',
        '(the|a) (best|first|good|next) (thing|step|way|place) (for you)? (is|would be|to do|you can|forward|to start)',
        '^ (try|start|begin|get|take|avoid|practice|practise|write|talk|find|make|give|allow|ask|remember|focus|consider|learn|set|keep|continue|apply|use|stop|drink|eat) (to|by|with|a|an|the|your|yourself|some|it|out|on|for|down|and|any|plenty|tab|tablet|capsule|syrup|one|two|<num>)',
      ],
    },
  ],
})
