namespace InternAssistant.Understanding.Scope;

/// <summary>How requests are put, as patterns over the words of a message in lower case.</summary>
internal static class RequestPatterns
{
    private const string Lead = "^(?:(?:hi|hey|hello|ok|okay|so|and|also|now|then|well|please|pls|dear|assistant|bot) )*(?:(?:(?:can|could|will|would) (?:you|u|ya)|i (?:want|need|would like) you to|i'd like you to|help me|let's|try to) )?(?:(?:please|pls|kindly|just|also|to|help me|quickly) )*";

    private const string Few = "(?:[^ ]+ ){0,4}";

    public const string Writing = $"{Lead}(?:(?:write|compose|draft|generate|craft|create|make up|invent|type|proofread|rewrite|paraphrase|improve|correct)(?: up)? (?:me |us |for me )?{Few}(?:poem|poems|poetry|haiku|essay|story|stories|song|limerick|sonnet|novel|lyrics|speech|tweet|article|blog|rap|script for|letter|cv|resume|résumé|email|e-mail|homework|statement|paragraph|post|caption|slogan|thesis|report)|(?:do|solve|finish) my (?:[^ ]+ ){{0,4}}(?:homework|assignment|coursework|exam|essay))\\b";

    /// <summary>Letters that the house itself writes, which documents speak of.</summary>
    public const string OfficialLetter = "\\b(?:invitation|visa|confirmation|offer|acceptance|support|recommendation|reference|referral|employment|proof|certificate|enrolment|enrollment|admission)\\b";

    public const string Code = $"{Lead}(?:(?:write|code|implement|debug|refactor|generate|create|give|show|build|program)(?: up)? (?:me |us |for me )?{Few}(?:code|function|regex|sql|query|algorithm|unit test|python|javascript|java|html|css|bash|c\\+\\+|(?:python|java|shell|bash|sql|small|simple|short|computer) (?:script|program|app|class)|web ?page that|script that|program that|class that)|(?:how (?:do|can|to|should) (?:i |we |you )?)?(?:fix|debug|solve|resolve) (?:[^ ]+ ){{0,6}}(?:exception|segfault|stack ?trace|stack overflow|syntax error|compiler error|compile error|merge conflict|memory leak|infinite loop))\\b";

    private const string Tongue = "(?:spanish|french|german|italian|portuguese|chinese|mandarin|cantonese|japanese|korean|russian|arabic|hindi|bengali|urdu|turkish|dutch|swedish|norwegian|danish|finnish|polish|czech|greek|hebrew|thai|vietnamese|indonesian|malay|swahili|latin|irish|welsh|hungarian|romanian|ukrainian|filipino|tagalog|persian|farsi|punjabi|tamil|telugu)";

    public const string Translation = $"{Lead}translate\\b|^(?:[^ ]+ ){{0,3}}how (?:do|would|can|to|should) (?:you |i |we |one |they |people )?say .{{1,80}}\\b(?:in|to) (?:[^ ]+ )?{Tongue}|^(?:what's|whats|what is|how is|say) (?:the (?:word|translation) (?:for|of) )?[^ ]+(?: [^ ]+){{0,4}} in {Tongue}$";

    private const string Day = "(?:today|tomorrow|tonight|now|right now|currently|outside|this (?:week|weekend|afternoon|evening|morning)|next (?:week|weekend)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)";

    public const string Weather = $"\\bwill it (?:rain|snow|be (?:hot|cold|sunny|cloudy|windy|warm|rainy|freezing))\\b|\\bis it (?:raining|snowing|going to (?:rain|snow))\\b|\\b(?:weather|forecast|temperature)\\b.{{0,60}}\\b{Day}\\b|\\b{Day}\\b.{{0,30}}\\b(?:weather|temperature)\\b|\\bweather forecast (?:in|for|of)\\b|\\b(?:do i need|should i (?:take|bring)) an umbrella\\b";

    public const string Entertainment = $"{Lead}(?:tell|give|know|sing|say|share|make)(?: me| us)?(?: a| an| another| some| any| your| one)*(?: [^ ]+){{0,2}} (?:joke|jokes|riddle|fun fact|song|bedtime story|story|pun|puns)\\b|{Lead}(?:make me laugh|sing\\b|play (?:me )?(?:a |some )?(?:music|song|game|chess)|flip a coin|roll (?:a|the|two|some) (?:die|dice)|pick a (?:card|number))";

    public const string Arithmetic = "^(?:(?:hi|hey|please|can you|so|and) )*(?:what's|whats|what is|how much is|calculate|compute|solve|tell me)? ?(?:the (?:square root|cube root) of [0-9.,]+|[0-9.,]+ ?% of [0-9.,]+|[0-9.,]+ percent of [0-9.,]+|[0-9.,]+(?:(?: ?[*x×÷^] ?| [-+/] | (?:times|plus|minus|divided by|multiplied by|to the power of|over) )[0-9.,]+)+) ?[?=.!]*$";

    private const string Own = "my (?:[^ ]+ ){0,2}(?:application|applications|cv|resume|résumé|letter|letters|email|e-mail|mail|documents|transcript|transcripts|form|message|submission|reference|references|file)";

    private const string Decided = "(?:accepted|rejected|selected|shortlisted|approved|declined|hired|admitted|chosen|turned down|successful|in)";

    public const string PersonalRecord = $"^(?:(?:hi|hey|hello|ok|so|and|please) )*(?:(?:what's|whats|what is|what about|tell me|give me|any (?:news|update|updates) (?:on|about|of)|i want to know|i would like to know|i'd like to know|can you (?:check|tell me)|could you (?:check|tell me)|please check|check) )?(?:the )?(?:current |latest )?(?:status|state|progress|outcome|result) (?:of|on|for) my (?:[^ ]+ ){{0,3}}application\\b|^(?:(?:hi|hey|hello|so|and) )*(?:what's|whats|what is|check|tell me|show me) my application(?:'s)? status|^any (?:news|update|updates) (?:on|about|of|for|regarding) my (?:[^ ]+ ){{0,2}}application|"
        + $"\\b(?:did|have|has|was) (?:you|u|they|anyone|anybody|someone|somebody|(?:the |your )?(?:[^ ]+ )?(?:team|recruiter|recruiters|hr))(?: guys| people| folks)? (?:already |yet |actually |even |ever )?(?:get|got|receive|received|recieve|recieved|see|seen|read|review|reviewed|process|processed|look at|looked at|looked into|check|checked|open|opened) {Own}\\b|"
        + $"^(?:(?:hi|hey|hello|so|and|but) )*(?:was|am|were|have|has|is|did) (?:i|my (?:[^ ]+ ){{0,2}}application|my cv|my resume)(?: been| get| got| already| yet)* {Decided}(?: yet| already| now| or not| or rejected| for (?:the|an|a|your|this) (?:[^ ]+ ){{0,3}}(?:interview|internship|position|job|role|programme|program|next round))*$|"
        + "^(?:(?:hi|hey|hello|so|and|but) )*why (?:was|were|am|did|have|has|is) (?:i|my application|you|u|they|my cv)(?: not| been| get)* (?:rejected|declined|selected|accepted|shortlisted|turned down|reject me|turn me down|decline me|reject my application|invited)\\b|"
        + "^(?:(?:hi|hey|so|and) )*did i (?:get|pass|make) (?:it|in|accepted|selected|the (?:[^ ]+ ){0,2}(?:job|internship|position|interview|offer|test))$|"
        + "^(?:(?:hi|hey|please|so|and) )*(?:(?:can|could|would|will) (?:you|u) )(?:please |pls |kindly |also )*(?:check|look up|see|update|delete|cancel|withdraw|open|review|find|look at) (?:on |if |whether )?(?:my (?:[^ ]+ ){0,2}(?:application|record|records|file|status|cv|resume|submission|profile)|i (?:was|am|have been) (?:accepted|rejected|selected|shortlisted))\\b|"
        + "\\bwhat(?:'s| is) my (?:application number|candidate (?:id|number)|applicant (?:id|number)|password|login|user ?name)\\b";

    public const string Complaint = "\\bi (?:want|wish|would like|need|have) to (?:complain|make a complaint|file a complaint|raise a complaint|lodge a complaint)\\b|\\bi'd like to (?:complain|make a complaint)\\b|^(?:a )?complaint about\\b|"
        + "\\b(?:this|it|that|(?:your|the) [^ ]+(?: [^ ]+){0,2})(?: is| ?'s| was| were| are)? (?:really |so |very |completely |absolutely |totally |just |such |simply )*(?:unacceptable|outrageous|ridiculous|terrible|awful|horrible|disgraceful|a joke|useless|rude|disrespectful|unprofessional|a disgrace|a scam|pathetic|disappointing|a waste of time|frustrating|a nightmare)\\b|"
        + "\\b(?:i am|i'm|im|we are) (?:very |so |really |extremely |quite |deeply |rather )*(?:disappointed|frustrated|angry|upset|unhappy|annoyed|furious|fed up|dissatisfied|offended)\\b|"
        + "\\b(?:nobody|no one|noone|none of you) (?:has |have |ever |even |is |in hr )*(?:answer|answers|answered|answering|replied|replies|reply|replying|responds|responded|responding|called|got back|came back|cares|helps|helped)\\b|"
        + "\\b(?:still no|not a single|never (?:got|received|had) (?:a|an|any)|without (?:any|a single)) (?:answer|reply|response|feedback)\\b|\\b(?:you|they) (?:never|still have not|still haven't|haven't|have not) (?:answered|replied|responded|got back)\\b|"
        + "\\b(?:you are|you're|ur|this bot is|this assistant is|this chat is) (?:so |really |completely |totally |just |such a )*(?:useless|stupid|terrible|rubbish|no help|dumb|annoying|awful|idiot|waste)\\b|\\bworst (?:[^ ]+ ){0,2}(?:service|company|experience|bot|process|assistant|support)\\b|\\byour (?:[^ ]+ ){0,2}answer (?:is|was) (?:wrong|incorrect|false|useless)\\b|\\bbeen waiting (?:for )?(?:[^ ]+ ){1,4}(?:and|but|without|with no)\\b";
}
