using System.Text.RegularExpressions;

namespace InternAssistant.Understanding;

/// <summary>Recognises messages that are small talk from beginning to end; "hi, is there parking?" is a question.</summary>
public static class SmallTalkReader
{
    private static readonly (SmallTalkKind Kind, Regex Pattern)[] Patterns =
    [
        (SmallTalkKind.WellBeing, Linear(WellBeing)),
        (SmallTalkKind.AboutAssistant, Linear(AboutAssistant)),
        (SmallTalkKind.Goodbye, Linear(Goodbye)),
        (SmallTalkKind.Thanks, Linear(Thanks)),
        (SmallTalkKind.Greeting, Linear(Greeting)),
    ];

    /// <summary>The kind of small talk, or null when the message is something else.</summary>
    public static SmallTalkKind? Read(string text)
    {
        var words = string.Join(' ', WordReader.Read(text).Select(word => word.Surface.ToLowerInvariant().Replace("’", "'", StringComparison.Ordinal)));
        if (words.Length is 0 or > 120)
        {
            return null;
        }

        foreach (var (kind, pattern) in Patterns)
        {
            if (pattern.IsMatch(words))
            {
                return kind;
            }
        }

        return null;
    }

    private const string Hello = "(?:hi+|hey+|hello+|hiya|heya|howdy|hallo|hola|yo|greetings|good (?:morning|afternoon|evening|day)|morning|evening)";

    private const string Whom = "(?: (?:there|all|everyone|everybody|team|bot|assistant|again|folks|guys|you|mate|friend|sir|madam|dear))*";

    private const string Kind = "(?:(?:ok|okay|oh|ah|cool|great|nice|good|perfect|awesome|super|wow|alright|all right|lovely|fine|yes|yep|yeah|no|nope|right|sure|got it|i see|well|that's|thats|that|is|it's|its|was|very|so|really|helpful|useful|kind|of|you|all|clear|understood|wonderful|excellent|brilliant|amazing|many|much) )*";

    private const string Thank = "(?:thanks|thank you|thank u|thankyou|thx|thnx|tnx|ty|tysm|cheers|ta|much appreciated|appreciated|appreciate it|i appreciate it|gracias|merci|danke)";

    private const string Lead = $"^(?:{Hello}{Whom} )?";

    private const string Greeting = $"^{Hello}{Whom}(?: {Hello}{Whom})?(?: nice to meet you| pleased to meet you)?$|^nice to meet you$|^(?:dear )?(?:sir|madam|assistant|bot)$|^(?:anyone|anybody|someone) (?:there|here)$|^are you there$|^test(?:ing)?$";

    private const string Thanks = $"{Lead}{Kind}(?:many |so many |lots of |big |a lot of )?{Thank}(?: (?:so|very|a|much|lot|lots|million|again|for|the|your|you|all|that|this|help|info|information|answer|quick|reply|bot|mate|man|everyone|in|advance|that's|thats|it|was|is|really|helpful|useful|great|kindly|bye|have|nice|good|day|kind|of))*$|^(?:ok|okay|cool|great|nice|perfect|awesome|alright|fine|got it|i see|understood|good to know|sounds good|good bot|well done|good job|that's all|thats all|that is all|never mind|nevermind|no worries|lol|haha+|wow)(?: (?:ok|okay|cool|great|nice|perfect|then|now|lol|for now|i see|got it))*$";

    private const string Goodbye = $"^{Kind}(?:{Thank} )?(?:and )?(?:bye+|bye bye|goodbye|good bye|good night|see you|see ya|see u|cya|ciao|farewell|take care|talk (?:to you )?later|ttyl|until next time|have a (?:nice|good|great|lovely) (?:day|one|evening|weekend|week|time))(?: (?:bye|then|now|later|soon|tomorrow|again|too|for|and|thanks|thank|you|all|everyone|bot|next time|take care|have a (?:nice|good|great|lovely) (?:day|one|evening|weekend|week)))*$";

    private const string WellBeing = $"{Lead}(?:so )?(?:how are (?:you|u|things|ya)|how r u|how do you do|how's it going|hows it going|how is it going|what's up|whats up|wassup|sup|how have you been|how is your day|how's your day|hows your day|you ok|are you ok|are you okay|you good|how you doing)(?: (?:doing|today|going|there|bot|now|all|this|morning|evening|my|friend|been|so|far))*$";

    private const string AboutAssistant = $"{Lead}(?:so |and |ok |okay |sorry )?(?:who (?:are|r) (?:you|u|ya)|who is this|who's this|whos this|what are you|what is this|what's this|whats this|(?:what is|what's|whats) (?:your name|this (?:bot|thing|chat|assistant|page))|do you have a name|who (?:made|built|created|wrote|programmed) you|are you (?:a |an )?(?:real |actual )?(?:bot|robot|human|person|ai|machine|chatbot|real|computer|chatgpt|gpt)(?: person| human)?(?: or (?:a |an )?(?:bot|robot|human|person|ai|machine|real person))?|am i (?:talking|speaking|chatting) (?:to|with) (?:a |an )?(?:real |actual )?(?:bot|robot|human|person|ai|machine)(?: person)?(?: or (?:a |an )?(?:bot|robot|human|person|ai|machine|real person))?|what (?:can|could) (?:you|u|i)(?: do| help| ask)(?: (?:you|u|me|for|with|about|here|us))*|what (?:do|can) (?:you|u) (?:know|do|answer)(?: about)?|how (?:can|could) (?:you|u) help(?: me| us)?|how (?:do|does) (?:you|this|it|that) work|what (?:questions|things|topics|stuff) can (?:i|you|u) (?:ask|answer|help)(?: (?:you|me|with|about))*|what is your (?:purpose|job|role)|what's your (?:purpose|job|role)|(?:can|could|will|would) (?:you|u) help(?: me)?(?: please| pls)?|help(?: me)?(?: please| pls)?|i need (?:some )?help|i have (?:a|some|one|few|a few) questions?|(?:can|could|may) i ask (?:you )?(?:a |some |one )?(?:something|questions?)|quick question|introduce yourself|tell me about yourself)$";

    // Matches in time linear in the message, whatever is typed.
    private static Regex Linear(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
