using System.Collections.Frozen;

namespace InternAssistant.Understanding;

/// <summary>Words that shape a question without saying what it is about.</summary>
internal static class QuestionWords
{
    /// <summary>Chat spellings and run-together words, and what they stand for.</summary>
    public static readonly FrozenDictionary<string, string> Chat = new Dictionary<string, string>
    {
        ["u"] = "you", ["ur"] = "your", ["r"] = "are", ["ppl"] = "people", ["pls"] = "please", ["plz"] = "please",
        ["thx"] = "thanks", ["whats"] = "what is", ["what's"] = "what is", ["wats"] = "what is", ["wat"] = "what", ["wht"] = "what",
        ["whos"] = "who is", ["who's"] = "who is", ["wheres"] = "where is", ["where's"] = "where is", ["hows"] = "how is",
        ["how's"] = "how is", ["whens"] = "when is", ["when's"] = "when is", ["theres"] = "there is", ["there's"] = "there is",
        ["im"] = "i am", ["i'm"] = "i am", ["ive"] = "i have", ["i've"] = "i have", ["i'd"] = "i would", ["i'll"] = "i will",
        ["dont"] = "do not", ["don't"] = "do not", ["doesnt"] = "does not", ["doesn't"] = "does not", ["cant"] = "can not",
        ["can't"] = "can not", ["isnt"] = "is not", ["isn't"] = "is not", ["arent"] = "are not", ["aren't"] = "are not",
        ["wont"] = "will not", ["won't"] = "will not", ["didnt"] = "did not", ["didn't"] = "did not", ["havent"] = "have not",
        ["haven't"] = "have not", ["its"] = "it is", ["it's"] = "it is", ["thats"] = "that is", ["that's"] = "that is",
        ["they're"] = "they are", ["you're"] = "you are", ["youre"] = "you are", ["we're"] = "we are", ["let's"] = "let us",
        ["gonna"] = "going to", ["gotta"] = "have to", ["abt"] = "about", ["bc"] = "because",
        ["cuz"] = "because", ["cos"] = "because", ["b4"] = "before", ["2nite"] = "tonight", ["tmrw"] = "tomorrow",
        ["tho"] = "though", ["rly"] = "really", ["rn"] = "now", ["atm"] = "now", ["asap"] = "soon", ["msg"] = "message",
        ["wud"] = "would", ["cud"] = "could", ["shud"] = "should", ["hav"] = "have", ["hv"] = "have", ["n"] = "and",
        ["da"] = "the", ["dis"] = "this", ["dat"] = "that", ["wen"] = "when", ["wich"] = "which", ["wanna"] = "want to",
        ["lemme"] = "let me", ["gimme"] = "give me", ["kinda"] = "kind of", ["sth"] = "something", ["smth"] = "something",
        ["govt"] = "government", ["yrs"] = "years", ["yr"] = "year", ["hrs"] = "hours", ["mins"] = "minutes",
        ["wks"] = "weeks", ["wk"] = "week", ["mths"] = "months", ["accom"] = "accommodation", ["appt"] = "appointment",
        ["min"] = "minimum", ["max"] = "maximum", ["intl"] = "international", ["tel"] = "phone", ["ph"] = "phone", ["e-mail"] = "email",
        ["no."] = "number", ["nr"] = "number", ["nr."] = "number", ["num"] = "number", ["w/"] = "with", ["eng"] = "english", ["uni"] = "university", ["wil"] = "will", ["teh"] = "the", ["adn"] = "and", ["taht"] = "that", ["fo"] = "for", ["ot"] = "to", ["ti"] = "it", ["hte"] = "the",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that are passed over.</summary>
    public static readonly FrozenSet<string> Ignored = Set("""
        a an the this that these those there here it its itself they them their theirs he him his she her hers i me my mine myself
        we us our ours you your yours yourself one ones and or but nor so if then than as of at by for from in into on onto to with without
        within out up down off over under about above below between among across through per via upon toward towards against like unlike
        is are was were be been being am do does did done doing has have had having will would shall should can could may might must ought
        not no yes yeah yep nope ok okay oh ah uh um hey hi hello hiya dear please thanks thank thankyou cheers sorry
        what which who whom whose when where why how whether whatever whichever whoever wherever whenever
        just only also too very really quite rather pretty even still yet already ever never always often sometimes usually normally generally typically actually basically
        any some all both each every either neither none other others another such same own more most much many few fewer less least lot lots bit
        else again maybe perhaps possibly probably simply exactly roughly approximately around some somewhat
        tell know say said let want wanna wonder wondering wondered think guess suppose hope mean explain describe show give gave given
        ask asking asked question questions query answer quick quickly hear heard see seen look looking find found check get gets getting got gotten
        something anything nothing everything someone anyone everyone somebody anybody somewhere anywhere thing things stuff kind kinds sort sorts type types
        way ways fact regarding concerning information info detail details case example
        possible able allowed allow permitted ok fine good well great nice bad big small
        now today currently right moment days lately anyway btw idk lol guys folks people's mate bro man sir madam
        real really afterwards afterward later
        because since while during until till before after once though although however therefore hence
        let's going go come coming goes went need needs needed needing must have like would love try trying
        """);

    /// <summary>Words that tell little: they count for a third.</summary>
    public static readonly FrozenSet<string> Generic = Set("""
        work works working worked job make makes making made take takes taking taken took use uses using used help helps helping helped
        offer offers offered provide provides provided providing include includes included including involve involved involves
        bring put keep kept leave run set turn happen happens happened deal handle become start place places time times day
        person people human individual individuals someone year years month week today new part parts number name names called
        available exist exists existing current important interested interesting interest particular specific certain different
        total altogether overall
        near nearby nearest close closest next
        necessary required mandatory obligatory compulsory require requires extra additional worried worry afraid happy problem problems issue issues direct directly
        receive received choose pick select chance chances send join visit bring
        regards currently daily usual normal general typical main major special full total whole
        internship internships intern interns programme program position positions role roles placement placements posting postings
        """);

    /// <summary>Words that open a question that can be answered with yes or no.</summary>
    public static readonly FrozenSet<string> Auxiliaries = Set("""
        is are was were am do does did can could may might will would shall should must has have had any
        """);

    /// <summary>Words that point back to an earlier turn.</summary>
    public static readonly FrozenSet<string> Pronouns = Set("it they them that those these this there one ones he she his her its their then former latter");

    /// <summary>Units of time.</summary>
    public static readonly FrozenSet<string> TimeUnits = Set("week weeks month months day days year years hour hours minute minutes night nights semester semesters term terms time");

    /// <summary>Units of money.</summary>
    public static readonly FrozenSet<string> MoneyUnits = Set("money euro euros eur dollar dollars usd pound pounds gbp franc francs chf yen jpy rupee rupees bucks quid cash krona kronor kroner sek nok dkk zloty peso pesos yuan won rand");

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
