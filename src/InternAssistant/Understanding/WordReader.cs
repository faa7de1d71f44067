using System.Globalization;
using InternAssistant.Retrieval.Analysis;

namespace InternAssistant.Understanding;

/// <summary>
/// Reads the words of a text for comparison. Unlike the search index's analyzer it keeps stop words (negations matter)
/// and does not let the stemmer merge words that differ in meaning.
/// </summary>
public static class WordReader
{
    // Porter's stemmer gives each of these the stem of a word with another meaning.
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["international"] = "international",
        ["internal"] = "internal",
        ["internally"] = "internal",
        ["building"] = "building",
        ["buildings"] = "building",
        ["guided"] = "guided",
        ["general"] = "general",
        ["generally"] = "general",
        ["university"] = "university",
        ["universities"] = "university",
        ["universe"] = "universe",
        ["universal"] = "universal",
        ["news"] = "news",
        ["new"] = "new",
        ["something"] = "something",
        ["meeting"] = "meeting",
        ["meetings"] = "meeting",
        ["organization"] = "organization",
        ["organizations"] = "organization",
        ["organisation"] = "organization",
        ["organisations"] = "organization",
        ["organ"] = "organ",
        ["policy"] = "policy",
        ["policies"] = "policy",
        ["police"] = "police",
        ["wages"] = "wage",
        ["physics"] = "physics",
        ["physical"] = "physical",
        ["physician"] = "physician",
        ["accept"] = "accept",
        ["coding"] = "coding",
        ["children"] = "child",
        ["people"] = "people",
        ["men"] = "man",
        ["women"] = "woman",
        ["phds"] = "phd",
        ["ph.d"] = "phd",
        ["u.s"] = "usa",
        ["u.s.a"] = "usa",
        ["paid"] = "pay",
        ["began"] = "begin",
        ["begun"] = "begin",
        ["beginning"] = "begin",
        ["sent"] = "send",
        ["taught"] = "teach",
        ["met"] = "meet",
        ["led"] = "lead",
        ["won"] = "win",
        ["held"] = "hold",
        ["kept"] = "keep",
        ["slept"] = "sleep",
        ["ate"] = "eat",
        ["wrote"] = "write",
        ["written"] = "write",
        ["chosen"] = "choose",
        ["chose"] = "choose",
        ["fees"] = "fee",
        ["bus"] = "bus",
        ["buses"] = "bus",
        ["gas"] = "gas",
        ["application"] = "appli",
        ["applications"] = "appli",
        ["applicant"] = "applicant",
        ["researcher"] = "researcher",
        ["researchers"] = "researcher",
        ["engineering"] = "engineering",
        ["training"] = "training",
        ["trainings"] = "training",
        ["evening"] = "evening",
        ["evenings"] = "evening",
        ["apartment"] = "apartment",
        ["apartments"] = "apartment",
        ["department"] = "department",
        ["departments"] = "department",
        ["important"] = "important",
        ["experiment"] = "experiment",
        ["experiments"] = "experiment",
        ["experimental"] = "experiment",
        ["experimentation"] = "experiment",
        ["community"] = "community",
        ["communities"] = "community",
        ["marketing"] = "marketing",
        ["generation"] = "generat",
        ["generate"] = "generat",
        ["designer"] = "designer",
        ["designers"] = "designer",
        ["several"] = "several",
        ["author"] = "author",
        ["authors"] = "author",
        ["went"] = "go",
        ["lives"] = "live",
        ["designated"] = "designate",
        ["leaves"] = "leave",
        ["left"] = "leave",
        ["bought"] = "buy",
        ["flew"] = "fly",
        ["flown"] = "fly",
        ["flies"] = "fly",
        ["paying"] = "pay",
        ["pays"] = "pay",
        ["teeth"] = "tooth",
        ["feet"] = "foot",
        ["found"] = "find",
        ["built"] = "build",
        ["spoke"] = "speak",
        ["spoken"] = "speak",
        ["given"] = "give",
        ["gave"] = "give",
        ["took"] = "take",
        ["taken"] = "take",
        ["made"] = "make",
        ["brought"] = "bring",
        ["thought"] = "think",
        ["told"] = "tell",
        ["said"] = "say",
        ["done"] = "do",
        ["ran"] = "run",
        ["running"] = "run",
        ["drove"] = "drive",
        ["driven"] = "drive",
        ["rode"] = "ride",
        ["shown"] = "show",
        ["grew"] = "grow",
        ["lost"] = "lose",
        ["spent"] = "spend",
        ["lent"] = "lend",
        ["caught"] = "catch",
        ["fell"] = "fall",
        ["chair"] = "chair",
        ["cancelled"] = "cancel",
        ["travelling"] = "travel",
        ["travelled"] = "travel",
        ["modelling"] = "model",
        ["modelled"] = "model",
        ["enrolment"] = "enrol",
        ["enrollment"] = "enrol",
        ["enrolled"] = "enrol",
        ["enroll"] = "enrol",
        ["programme"] = "program",
        ["programmes"] = "program",
        ["centre"] = "center",
        ["centres"] = "center",
        ["subsidised"] = "subsid",
        ["subsidized"] = "subsid",
        ["subsidise"] = "subsid",
        ["subsidize"] = "subsid",
        ["subsidy"] = "subsid",
        ["subsidies"] = "subsid",
        ["doctoral"] = "doctoral",
        ["doctorate"] = "doctorate",
        ["nationality"] = "nationality",
        ["nationalities"] = "nationality",
        ["national"] = "national",
        ["programmer"] = "programmer",
        ["programmers"] = "programmer",
        ["programming"] = "programming",
        ["responsibility"] = "responsibility",
        ["responsibilities"] = "responsibility",
        ["dependant"] = "dependant",
        ["dependants"] = "dependant",
        ["dependent"] = "dependant",
        ["accessible"] = "accessible",
        ["accessibility"] = "accessible",
        ["public"] = "public",
        ["publication"] = "publication",
        ["publications"] = "publication",
        ["customer"] = "customer",
        ["customers"] = "customer",
        ["expensive"] = "expensive",
        ["authority"] = "authority",
        ["authorities"] = "authority",
        ["minority"] = "minority",
        ["objective"] = "objective",
        ["objectives"] = "objective",
        ["relative"] = "relative",
        ["relatives"] = "relative",
        ["foundation"] = "foundation",
        ["responsible"] = "responsible",
        ["applicants"] = "applicant",
        ["subsid"] = "subsid",
        ["generat"] = "generat",
    };

    private static readonly Dictionary<string, string> Numbers = new(StringComparer.Ordinal)
    {
        ["two"] = "2",
        ["three"] = "3",
        ["four"] = "4",
        ["five"] = "5",
        ["six"] = "6",
        ["seven"] = "7",
        ["eight"] = "8",
        ["nine"] = "9",
        ["ten"] = "10",
        ["eleven"] = "11",
        ["twelve"] = "12",
        ["thirteen"] = "13",
        ["fourteen"] = "14",
        ["fifteen"] = "15",
        ["sixteen"] = "16",
        ["seventeen"] = "17",
        ["eighteen"] = "18",
        ["nineteen"] = "19",
        ["twenty"] = "20",
        ["thirty"] = "30",
        ["forty"] = "40",
        ["fifty"] = "50",
        ["sixty"] = "60",
        ["seventy"] = "70",
        ["eighty"] = "80",
        ["ninety"] = "90",
        ["hundred"] = "100",
    };

    private static readonly ILookup<string, string> PlainForms = Exceptions.Concat(Numbers)
        .ToLookup(pair => StemOf(pair.Key), pair => PorterStemmer.Stem(pair.Key), StringComparer.Ordinal);

    /// <summary>The words of a text, in order.</summary>
    public static IReadOnlyList<Word> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = UnaccentedText.Of(text);
        var words = new List<Word>();
        var spans = StandardTokenizer.Tokenize(folded.Text);
        for (var index = 0; index < spans.Count; index++)
        {
            var (start, end) = (spans[index].Start, spans[index].End);

            // "½" is folded to two words and stays one.
            while (index + 1 < spans.Count && folded.Origin(spans[index + 1].Start, spans[index + 1].End).Start < folded.Origin(start, end).End)
            {
                end = spans[++index].End;
            }

            AddParts(words, text, folded, start, end);
        }

        return words;
    }

    /// <summary>The stems of what a text says in other words than its own: "codesign" of "co-design", "usd" of "$20".</summary>
    public static IEnumerable<string> EquivalentStems(string text) => EquivalentForms.Of(text).Select(form => StemOf(form.Form));

    /// <summary>The stems of a text, in order.</summary>
    public static IReadOnlyList<string> Stems(string text) => [.. Read(text).Select(word => word.Stem)];

    /// <summary>The form in which a lower-case word is compared.</summary>
    public static string StemOf(string lower)
    {
        ArgumentNullException.ThrowIfNull(lower);
        if (Numbers.TryGetValue(lower, out var number))
        {
            return number;
        }

        if (Exceptions.TryGetValue(lower, out var exception))
        {
            // "paid" is read as "pay", which has a stem of its own.
            return exception == lower || Exceptions.ContainsKey(exception) ? exception : PorterStemmer.Stem(exception);
        }

        return char.IsAsciiDigit(lower[0]) ? NumberForm.Of(lower) : PorterStemmer.Stem(lower);
    }

    /// <summary>The terms that the search index may have for a compared form: its own chain merges and splits differently.</summary>
    public static IEnumerable<string> IndexTerms(string stem)
    {
        ArgumentException.ThrowIfNullOrEmpty(stem);
        var grouped = stem.Length is > 3 and < 10 && stem.All(char.IsAsciiDigit)
            ? [long.Parse(stem, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture)]
            : Array.Empty<string>();

        return PlainForms[stem].Concat(grouped).Prepend(stem).Distinct(StringComparer.Ordinal);
    }

    // "12weeks" is two words, of "v3.11" only the number is one.
    private static void AddParts(List<Word> words, string text, UnaccentedText folded, int start, int end)
    {
        var whole = folded.Text.AsSpan(start, end - start);
        var boundary = WordParts.Boundary(whole);
        if (boundary > 0 && folded.Origin(start, start + boundary).End <= folded.Origin(start + boundary, end).Start)
        {
            if (!WordParts.IsVersionMark(whole[..boundary]))
            {
                Add(words, text, folded, start, start + boundary);
            }

            Add(words, text, folded, start + boundary, end);
        }
        else
        {
            Add(words, text, folded, start, end);
        }
    }

    private static void Add(List<Word> words, string text, UnaccentedText folded, int start, int end)
    {
        var place = folded.Origin(start, end);
        var surface = text[place.Start..place.End];
        var lower = CountryName.Is(folded.Text, start, end) ? CountryName.Form : LowerOf(folded.Text[start..end]);
        if (lower.Length > 0)
        {
            words.Add(new Word(surface, lower, StemOf(lower), place.Start, place.End));
        }
    }

    private static string LowerOf(string folded)
    {
        var lower = folded.ToLowerInvariant().Replace('’', '\'').Replace('＇', '\'');

        return lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower.Trim('\'');
    }
}
