using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Screening;

/// <summary>Sentences that speak to a machine or of what it has to do: "Assistant, …", "the bot says …", "to the language model: …".</summary>
internal static partial class AssistantOrders
{
    public static IReadOnlyList<Order> All { get; } =
    [
        new(["assistant", "bot", "llm", "language model"], Vocative()),
        new(["ai", "model"], Addressed()),
        new(["assistant", "bot", "llm", "language model", "ai", "model"], Label()),
        new(["assistant", "bot", "llm", "language model"], Receiver()),
        new(["bot", "llm"], Deed()),
        new(["ai", "assistant", "model"], Duty()),
        new(["ai", "assistant", "model"], Saying()),
        new(["assistant", "bot", "ai", "model"], Possession()),
    ];

    // Set apart from the sentence, as somebody who is spoken to.
    [GeneratedRegex(@"(?:^|[,.;:!?()\[\]{}""'*#|>-] ?)(?:(?:dear |hey |hi |hello |attention )?(?:assistant|chat ?bot|bot)|(?:dear |hey |attention )(?:assistants|bots|language models?|llms?|ai|models?))(?: \([^)]{1,30}\))?(?: ?[,.;!?)\]]|$)(?! (?:and|or) \w+(?:[,.]| (?:are|is)\b))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Vocative();

    // The same for words that also name a field of research: only where something is to be done.
    [GeneratedRegex(@"(?:^|[,.;:!?()\[\]{}""'*#|>-] ?)(?:dear |hey |hi |hello |attention )?(?:ai|model)(?: ?[,;!?)\]]|\.?$)(?=.{0,160}\b" + Wording.Act + @"\b)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Addressed();

    // "Assistant: say …". A name may stand there too, an order may not.
    [GeneratedRegex(@"(?:^|[,.;!?()\[\]{}""'*#|>-] ?)(?:dear |note to (?:the )?)?(?:assistants?|chat ?bots?|bots?|llms?|ai|model)(?: \([^)]{1,30}\))? ?: ?(?:please |you |must |always |never |do not |don't |only |kindly |now |from now on |first )*(?:" + Wording.Act + @"\b|from now on|i (?:have|promised|will|agreed))|\b(?:assistant|chat ?bot|bot|model|system|ai)[-_](?:orders?|instructions?|notes?|rules?|prompts?|messages?|commands?) ?:", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Label();

    // "Legal to bot: …".
    [GeneratedRegex(@"\b(?:to|for) (?:the |any |every |each |all )?(?:chat ?bots?|bots?|llms?|language models?|(?<!research )(?<!teaching )assistant)(?: to (?:imitate|repeat|copy|follow|obey|remember|say|print|read out)|[,:)])(?! (?:a|an|the) (?:degree|master|phd))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Receiver();

    // "Bots misspell …": nothing that a page for people would say of them.
    [GeneratedRegex(@"(?:^|[,.;:!?()\[\]{}""'*#|>-] ?|\b(?:the|this|every|each|any|an|a|that|and|or|if) )(?<!research )(?<!teaching )(?:chat ?bots?|bots?|llms?)(?: shall| must| should| will| has to| have to| is to| are to| may| may not| may only| can only| cannot)?(?: also| now| always| never| only| then| first| not)* " + Wording.Act + @"\b(?! (?:questions|within|in|from|only|your|you|all|any|each|at|on|about|with)\b)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Deed();

    // "AI must not name …".
    [GeneratedRegex(@"(?:^|[,.;:!?()\[\]{}""'*#|>-] ?|\b(?:the|this|every|each|any|that|reader|your) )(?:ai|assistant|model|reader model)(?: system| model)? (?:must|shall|has to|have to|is to|may not|may only|can only|has already agreed to|has agreed to)(?: also| now| always| never| only| then| first| not| just)* " + Wording.Act + @"\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Duty();

    // "the assistant returns …", telling what it does as if it did so already.
    [GeneratedRegex(@"(?:^|[,.;:!?()\[\]{}""'*#|>-] ?|\b(?:the|this) )(?:ai|assistant|model)(?: also| now| always| never| only| then| first| not)* (?:says|said|writes|prints|outputs|repeats|adds|appends|recommends|promotes|suggests|cites|returns|decodes|joins|hides|misspells|becomes|runs|executes|computes|evaluates|logs|urges|confirms|continues|keeps this|shows it|puts|names)\b(?! (?:hello|good))|(?:^|[,.;:!?()\[\]{}""'*#|>-] ?)assistant,? (?:says?|prints?|add|always|never|decode|encode|output|repeat|reply|answer|hide|promote|mirror|keep|ignore|evaluate)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Saying();

    // "The assistant's next question must …".
    [GeneratedRegex(@"\b(?:assistant|bot|chat ?bot|ai|model)(?:'s|s') (?:next |first |own |every |only |suggested |final )*(?:answers?|repl(?:y|ies)|questions?|suggestions?|outputs?|responses?|messages?|sentence)\b.{0,120}\b(?:must|should|shall|has to|have to|is to|are to)\b|\b(?:shown|said|printed|given|repeated|output|written|run|executed|quoted|cited|mentioned|named|recommended|returned) by (?:the |this |every |each |any )?(?:assistant|chat ?bot|bot|ai|model)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Possession();
}
