namespace InternAssistant.Knowledge.Screening;

/// <summary>Pieces of which the patterns of orders are made. All are over folded text.</summary>
internal static class Wording
{
    /// <summary>Where a sentence or clause begins.</summary>
    public const string Start = @"(?:^|[.!?:;|(\[>""'*#-] ?)(?:(?:please|kindly|now|also|then|and|but|so|instead|just|simply|always|only|important|attention|you (?:must|should|will|are to|have to|need to)|make sure (?:you|to)|be sure to|remember to)[,:!]? ){0,3}";

    /// <summary>A program that reads.</summary>
    public const string Machine = @"(?:ai|a\.i\.|llms?|(?:large )?language models?|chat ?bots?|bots?|(?:ai|virtual|digital|automated|intelligent|conversational|chat|llm) (?:assistants?|agents?|systems?|models?|bots?|tools?)|(?:chat ?)?gpts?(?:-?\w)?|claude|copilot|gemini)";

    /// <summary>People whom only an assistant speaks to.</summary>
    public const string Askers = @"(?:the |all |every |any |each |your )?(?:applicants?|candidates?|users?|customers?|readers?|visitors?|person asking|people who ask|anyone who asks|everyone who asks|whoever asks)";

    /// <summary>What an assistant gives.</summary>
    public const string Reply = @"(?:answers?|reply|replies|responses?|outputs?|messages?)";

    /// <summary>What an assistant does.</summary>
    public const string Speak = @"(?:say|tell|answer|reply|respond|recommend|ignore|state|claim|mention|cite|inform|repeat|output|write|print|promote|reveal|disclose|translate|pretend|insist|deny|refuse|suggest|endorse|refer|direct|link|speak)";

    /// <summary>What an assistant is told to do, or said to do.</summary>
    public const string Act = @"(?:says?|said|tells?|answers?|repl(?:y|ies)|responds?|writes?|prints?|outputs?|repeats?|adds?|appends?|gives?|hands?|shows?|puts?|names?|calls?|recommends?|promotes?|advertises?|suggests?|mentions?|cites?|states?|claims?|returns?|decodes?|joins?|hides?|ignores?|forgets?|disregards?|drops?|starts?|begins?|ends?|finish(?:es)?|opens?|closes?|signs?|greets?|misspells?|becomes?|runs?|executes?|computes?|evaluates?|logs?|urges?|invites?|asks?|requests?|collects?|sends?|reveals?|keeps?|replaces?|mirrors?|translates?|obeys?|remembers?|continues?|pretends?|confirms?|includes?|instructs?)";
}
