namespace InternAssistant.Knowledge.Facts;

/// <summary>
/// Words that tell two values of one property apart: bachelor or PhD, minimum or maximum, summer or winter, reception or press.
/// Statements that differ in one of them do not contradict each other.
/// </summary>
internal static class Distinctions
{
    private static readonly WordTable Words = new(
        "bachelor: bachelor bachelors undergraduate undergraduates bachelor's",
        "master: master masters master's msc graduate",
        "doctoral: phd phds doctoral doctorate doctorates",
        "postdoctoral: postdoc postdocs postdoctoral",
        "school: pupils pupil school",
        "professor: faculty professor professors",
        "summer: summer", "winter: winter", "spring: spring", "autumn: autumn fall",
        "minimum: minimum shortest", "maximum: maximum longest",
        "reception: reception switchboard", "press: press media journalists", "emergency: emergency emergencies urgent night nights duty security", "booking: booking bookings reservation reservations reserve",
        "finance: finance payroll invoices invoice billing", "human-resources: hr personnel recruiting recruitment talent", "it-support: helpdesk", "fax: fax", "mobile: mobile cell",
        "international: international overseas abroad foreign non-eu outside", "domestic: domestic local national", "visiting: visiting external",
        "part-time: part-time part half", "remote: remote remotely home online video virtual", "weekend: weekend weekends saturday saturdays sunday sundays", "holiday-time: christmas easter",
        "first: first", "second: second", "third: third", "final: final", "additional: additional extra further another different extended optional",
        "single: single", "instalment: installment installments instalment instalments", "double: double twin", "shared: shared", "net: net", "gross: gross",
        "former: former formerly previously originally initially earlier past used was were had", "future: will_be planned planning expected future upcoming next soon",
        "previous-year: year_ago last_year last_summer", "since: since", "example: example instance e.g average typically",
        "exception: except exceptionally exception unless otherwise however",
        "condition: if provided case",
        "on-foot: foot walk walking", "by-bus: bus buses shuttle tram", "by-train: train trains", "by-car: taxi taxis drive", "by-day: by_day", "employee: employee employees",
        "adult: adult adults", "child: child children", "early: early", "late: late", "mid: mid", "start-up: start-up",
        "regional: regional", "return: return round-trip", "one-way: one-way", "women: women female", "men: men male",
        "team: team", "department: department division", "floor: floor", "mentor: mentor mentors supervisor supervisors");

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "not", "no", "never", "cannot", "without", "neither", "nor" };

    /// <summary>The distinctions that the words of a stretch draw.</summary>
    public static HashSet<string> Of(StatementTokens tokens, int first, int last)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);

        for (var i = Math.Max(0, first); i <= last && i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && (!tokens.IsTaken(i) || tokens[i].Lower is "gross" or "net") && !(tokens[i].Lower is "first" or "second" or "third" && DurationUnit.Of(tokens[i + 1].Lower) is not null) && !(tokens[i].Is("exception") && tokens[i - 1].Is("without")) && (Words[tokens[i].Lower + " " + tokens[i + 1].Lower] ?? Words[tokens[i].Lower]) is { } name)
            {
                found.Add(name);
            }
        }

        return found;
    }

    /// <summary>True for a word that draws a distinction.</summary>
    public static bool Contains(string word) => Words[word] is not null;

    /// <summary>True where a stretch denies what it says: "do not last longer", but not "no more than".</summary>
    public static bool Negates(StatementTokens tokens, int first, int last)
    {
        for (var i = Math.Max(0, first); i <= last && i < tokens.Count; i++)
        {
            if ((Negations.Contains(tokens[i].Lower) || tokens[i].Lower.EndsWith("n't", StringComparison.Ordinal) || tokens[i].Lower.EndsWith("n’t", StringComparison.Ordinal))
                && !(tokens[i + 1].Lower is "later" or "more" or "less" or "fewer" or "longer" or "only" or "exception"))
            {
                return true;
            }
        }

        return false;
    }
}
