using System.Collections.Frozen;

namespace InternAssistant.Understanding;

/// <summary>Words that shape a question without saying what it is about.</summary>
internal static class QuestionWords
{
    /// <summary>Chat spellings and run-together words, and what they stand for.</summary>
    public static readonly FrozenDictionary<string, string> Chat = new Dictionary<string, string>
    {
        ["2nite"] = "tonight",
        ["abt"] = "about",
        ["accom"] = "accommodation",
        ["adn"] = "and",
        ["appt"] = "appointment",
        ["aren't"] = "are not",
        ["arent"] = "are not",
        ["asap"] = "soon",
        ["atm"] = "now",
        ["b4"] = "before",
        ["bc"] = "because",
        ["can't"] = "can not",
        ["cant"] = "can not",
        ["cos"] = "because",
        ["cud"] = "could",
        ["cuz"] = "because",
        ["da"] = "the",
        ["dat"] = "that",
        ["didn't"] = "did not",
        ["didnt"] = "did not",
        ["dis"] = "this",
        ["doesn't"] = "does not",
        ["doesnt"] = "does not",
        ["don't"] = "do not",
        ["dont"] = "do not",
        ["e-mail"] = "email",
        ["eng"] = "english",
        ["fo"] = "for",
        ["gimme"] = "give me",
        ["gonna"] = "going to",
        ["gotta"] = "have to",
        ["govt"] = "government",
        ["hav"] = "have",
        ["haven't"] = "have not",
        ["havent"] = "have not",
        ["how's"] = "how is",
        ["hows"] = "how is",
        ["hrs"] = "hours",
        ["hte"] = "the",
        ["hv"] = "have",
        ["i'd"] = "i would",
        ["i'll"] = "i will",
        ["i'm"] = "i am",
        ["i've"] = "i have",
        ["im"] = "i am",
        ["intl"] = "international",
        ["isn't"] = "is not",
        ["isnt"] = "is not",
        ["it's"] = "it is",
        ["its"] = "it is",
        ["ive"] = "i have",
        ["kinda"] = "kind of",
        ["lemme"] = "let me",
        ["let's"] = "let us",
        ["max"] = "maximum",
        ["min"] = "minimum",
        ["mins"] = "minutes",
        ["msg"] = "message",
        ["mths"] = "months",
        ["n"] = "and",
        ["no."] = "number",
        ["nr"] = "number",
        ["nr."] = "number",
        ["num"] = "number",
        ["ot"] = "to",
        ["ph"] = "phone",
        ["pls"] = "please",
        ["plz"] = "please",
        ["ppl"] = "people",
        ["r"] = "are",
        ["rly"] = "really",
        ["rn"] = "now",
        ["shud"] = "should",
        ["smth"] = "something",
        ["sth"] = "something",
        ["taht"] = "that",
        ["teh"] = "the",
        ["tel"] = "phone",
        ["that's"] = "that is",
        ["thats"] = "that is",
        ["there's"] = "there is",
        ["theres"] = "there is",
        ["they're"] = "they are",
        ["tho"] = "though",
        ["thx"] = "thanks",
        ["ti"] = "it",
        ["tmrw"] = "tomorrow",
        ["u"] = "you",
        ["uni"] = "university",
        ["ur"] = "your",
        ["w"] = "with",
        ["w/"] = "with",
        ["bout"] = "about",
        ["wanna"] = "want to",
        ["wat"] = "what",
        ["wats"] = "what is",
        ["we're"] = "we are",
        ["wen"] = "when",
        ["what's"] = "what is",
        ["whats"] = "what is",
        ["when's"] = "when is",
        ["whens"] = "when is",
        ["where's"] = "where is",
        ["wheres"] = "where is",
        ["who's"] = "who is",
        ["whos"] = "who is",
        ["wht"] = "what",
        ["wich"] = "which",
        ["wil"] = "will",
        ["wk"] = "week",
        ["wks"] = "weeks",
        ["won't"] = "will not",
        ["wont"] = "will not",
        ["wud"] = "would",
        ["you're"] = "you are",
        ["youre"] = "you are",
        ["yr"] = "year",
        ["yrs"] = "years",
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
        nah yo peeps dude bout lol haha omg tbh imo chill grateful kindly inform respectfully enquire inquire wish hope hoping hopes interest considerable
        obliged oblige appreciate appreciated delighted pleased clarify elaborate specify mention mentioned regard respect curious basically roughly approx
        let's going go come coming goes went need needs needed needing must have like would love try trying
        """);

    /// <summary>Words that tell little: they count for a third.</summary>
    public static readonly FrozenSet<string> Generic = Set("""
        work works working worked job make makes making made take takes taking taken took use uses using used help helps helping helped
        offer offers offered provide provides provided providing include includes included including involve involved involves
        bring put keep kept leave run set turn happen happens happened deal handle become start place places time times day
        person people human individual individuals someone year years month week today new part parts number name names called
        available exist exists existing current important interested interesting interest particular specific certain different
        group groups team teams read learn
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

    /// <summary>True for words that tell nothing of what is spoken of: small ones, and those that stand everywhere.</summary>
    public static bool IsFiller(string stem) => Ignored.Contains(stem) || Generic.Contains(stem);
}
