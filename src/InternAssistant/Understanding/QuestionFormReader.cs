using System.Collections.Frozen;

namespace InternAssistant.Understanding;

/// <summary>Reads from a question's words what kind of answer is wanted.</summary>
internal sealed class QuestionFormReader
{
    private static readonly FrozenSet<string> FocusEnds = Set("""
        is are was were am be do does did can could will would should shall may might must have has had there you i we they he she it
        in at of for per on by with to from from that who which and or if when during within until need needs needed work works worked
        get gets offered available given your the my our a an total altogether exist exists
        """);

    private static readonly FrozenSet<string> ContactVerbs = Set("contact contacts email mail call ring phone ask talk speak write reach report message text consult approach complain turn inform notify tell send");
    private static readonly FrozenSet<string> MoneyTopics = Set("pay paid salary salaries wage wages stipend compensation remuneration earn earning earnings income cost costs price prices fee fees fare fares rent rents allowance budget bursary grant scholarship tuition deposit rate rates reimbursement bonus money charge charges funding");
    private static readonly FrozenSet<string> DateTopics = Set("deadline deadlines date dates");
    private static readonly FrozenSet<string> Measures = Set("far deep heavy tall high wide fast thick cold hot loud bright");
    private static readonly FrozenSet<string> StreetWords = Set("address adress postcode zip zipcode postal street road");
    private static readonly FrozenSet<string> PersonNouns = Set("director head leader manager mentor supervisor coordinator professor researcher researchers scientist scientists founder founders chief president chair dean boss person lady guy man woman people mentors supervisors contact faculty member members staff fellows judges interviewers authors author");
    private static readonly FrozenSet<string> WebWords = Set("website webpage site url link links homepage web portal page");
    private static readonly FrozenSet<string> SiteKinds = Set("web internet career careers job jobs company");

    private readonly string[] words;
    private readonly HashSet<int> cues = [];
    private readonly HashSet<int> focus = [];
    private readonly int first;

    private QuestionFormReader(IReadOnlyList<Word> question)
    {
        words = [.. question.Select(word => word.Lower)];
        first = Array.FindIndex(words, word => !IsLeadIn(word));
        first = first < 0 ? 0 : first;
    }

    public static QuestionForm Read(IReadOnlyList<Word> question)
    {
        var reader = new QuestionFormReader(question);
        var (type, likely) = reader.ReadType();

        return new QuestionForm(reader.ReadKind(), type, likely, reader.cues, reader.focus);
    }

    private static FrozenSet<string> Set(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsLeadIn(string word) =>
        word is "and" or "but" or "so" or "ok" or "okay" or "hi" or "hey" or "hello" or "please" or "also" or "well" or "then" or "dear" or "sorry" or "thanks" or "or";

    private (AnswerType Type, bool Likely) ReadType()
    {
        if (words.Length == 0)
        {
            return (AnswerType.Any, false);
        }

        return ReadQuantity() ?? ReadTime() ?? ReadChannel() ?? ReadWho() ?? ReadWhere() ?? ReadTopic() ?? (AnswerType.Any, false);
    }

    private (AnswerType Type, bool Likely)? ReadQuantity()
    {
        if (Find("what", "percentage") >= 0 || Find("what", "share") >= 0 || Find("what", "proportion") >= 0 || Has("percent") || Has("percentage"))
        {
            Cue("percentage", "percent", "share", "proportion");
            return (AnswerType.Percentage, false);
        }

        var much = Find("how", "much");
        if (much >= 0)
        {
            CueAt(much, 2);
            if (words.Skip(much).Any(word => word is "time" or "experience" or "notice" or "leave" or "vacation" or "holiday" or "last" or "lasts" or "lasting" or "duration" or "weeks" or "months" or "days" or "hours" or "years"))
            {
                Cue("time");
                return (AnswerType.Duration, words.Contains("leave") || words.Contains("vacation") || words.Contains("holiday"));
            }

            return words.Skip(much + 2).Any(word => word is "data" or "memory" or "space" or "luggage" or "baggage" or "weight" or "power" or "water" or "english" or "german" or "coding" or "programming" or "freedom" or "choice")
                ? (AnswerType.Any, false)
                : Amount();
        }

        var how = Array.IndexOf(words, "how");
        if (how >= 0 && how + 1 < words.Length && Measures.Contains(words[how + 1]))
        {
            CueAt(how, 2);
            Cue("weigh", "weight", "metres", "meters", "kilometres", "km");
            return (AnswerType.Measure, false);
        }

        if (Find("how", "old") >= 0)
        {
            Cue("old");
            return (AnswerType.Duration, false);
        }

        var many = Find("how", "many");
        many = many < 0 && Find("number", "of", "a") < 0 && Find("number", "of", "an") < 0 && !Has("phone") && !Has("telephone") && !Has("mobile") && !Has("room") && !Has("fax") ? Find("number", "of") : many;
        if (many < 0)
        {
            return null;
        }

        CueAt(many, 2);
        var end = many + 2;
        while (end < words.Length && !FocusEnds.Contains(words[end]))
        {
            end++;
        }

        if (many + 2 < words.Length && QuestionWords.TimeUnits.Contains(words[many + 2]) && words[many + 2] != "time")
        {
            CueAt(many + 2, 1);
            return (AnswerType.Duration, false);
        }

        if (many + 2 < words.Length && QuestionWords.MoneyUnits.Contains(words[many + 2]))
        {
            CueAt(many + 2, 1);
            return (AnswerType.Amount, false);
        }

        for (var index = many + 2; index < end; index++)
        {
            focus.Add(index);
        }

        return (AnswerType.Count, false);
    }

    private (AnswerType Type, bool Likely) Amount()
    {
        Cue("price", "prices", "cost", "costs");

        return (AnswerType.Amount, false);
    }

    private (AnswerType Type, bool Likely)? ReadTime()
    {
        var howLong = Find("how", "long");
        if (howLong >= 0)
        {
            CueAt(howLong, 2);
            Cue("last", "lasts", "take", "takes", "be", "stay");
            return Find("long", "ago") >= 0 || Find("long", "before") >= 0 ? (AnswerType.Date, true) : (AnswerType.Duration, false);
        }

        if (words.Length <= 6 && (Has("duration") || Has("length")))
        {
            Cue("duration", "length");
            return (AnswerType.Duration, false);
        }

        if (Find("what", "time") >= 0 || Find("which", "time") >= 0 || Find("opening", "hours") >= 0 || Find("opening", "times") >= 0
            || Find("open", "hours") >= 0 || Find("what", "hours") >= 0 || Find("what", "are", "the", "hours") >= 0)
        {
            Cue("time", "hours", "times");
            return (AnswerType.ClockTime, Has("hours"));
        }

        foreach (var unit in new[] { "date", "dates", "day", "days", "month", "months", "year", "years", "season" })
        {
            foreach (var asker in new[] { "what", "which" })
            {
                var index = Find(asker, unit);
                if (index >= 0)
                {
                    CueAt(index + 1, 1);
                    return (unit is "year" or "years" ? AnswerType.Year : AnswerType.Date, false);
                }
            }
        }

        var when = Array.IndexOf(words, "when");
        if (when >= 0 && (when <= first + 2 || words.Length <= 5) && !IsConditional(when))
        {
            return (AnswerType.Date, false);
        }

        if (DateTopics.Overlaps(words) && (words.Length <= 8 || words.Contains("what")))
        {
            Cue("date", "dates");
            return (AnswerType.Date, true);
        }

        return null;
    }

    // "will I be paid when I travel": the question is about the pay.
    private bool IsConditional(int when) => when > first && QuestionWords.Auxiliaries.Contains(words[first]);

    private (AnswerType Type, bool Likely)? ReadChannel()
    {
        var asks = !QuestionWords.Auxiliaries.Contains(words[first]) || words[first] is "any" or "have" || Find("do", "you", "have") == first || Find("is", "there") == first;
        if (!asks)
        {
            return null;
        }

        if (Find("number", "of", "a") >= 0 || Find("number", "of", "an") >= 0)
        {
            Cue("number");
            return (AnswerType.Phone, false);
        }

        var numberAsked = Has("number") || Has("phone") || Has("telephone") || Has("mobile") || Has("hotline");
        if (numberAsked && (Has("phone") || Has("telephone") || Has("mobile") || Has("hotline") || Has("call") || Has("ring") || words.Length <= 6))
        {
            if (!(Has("number") && !Has("phone") && !Has("telephone") && !Has("mobile") && !Has("call") && !Has("ring") && IndexAfterArticle("number") is false))
            {
                Cue("number", "phone", "telephone", "mobile", "call", "ring", "hotline", "numbers");
                return (AnswerType.Phone, false);
            }
        }

        var email = Array.FindIndex(words, word => word is "email" or "mail" or "emails");
        if (email >= 0 && (Has("address") || Has("what") || Has("which") || words.Length <= 5) && !Has("who") && !Has("whom") && Find("by", "email") < 0 && Find("via", "email") < 0)
        {
            Cue("email", "mail", "address", "emails");
            return (AnswerType.Email, false);
        }

        var web = Enumerable.Range(0, words.Length).FirstOrDefault(IsWebWord, -1);
        if (web >= 0 && !Has("on-site") && (Has("any") || Has("what") || Has("which") || Has("link") || Has("url") || words.Length <= 4))
        {
            Cue([.. WebWords]);
            return (AnswerType.Web, words[web] is "page" or "site" or "portal");
        }

        return null;
    }

    // A site is on the web when it is called so; else it is where people work.
    private bool IsWebWord(int index) => WebWords.Contains(words[index]) && (words[index] != "site" || (index > 0 && SiteKinds.Contains(words[index - 1])));

    private bool? IndexAfterArticle(string word)
    {
        var index = Array.IndexOf(words, word);

        return index == words.Length - 1 || (index + 1 < words.Length && words[index + 1] is "for" or "of" or "to" or "at" or "in");
    }

    private (AnswerType Type, bool Likely)? ReadWho()
    {
        var who = Array.FindIndex(words, word => word is "who" or "whom" or "whose");
        if (who < 0 || who > first + 3)
        {
            // "the lady for housing", "name of the director"
            var name = Array.FindIndex(words, word => word is "name" or "names" or "named" or "called");
            if (name >= 0 && words.Any(PersonNouns.Contains))
            {
                Cue("name", "names", "called", "named");
                return (AnswerType.Person, false);
            }

            who = who >= 0 && words.Skip(who).Any(ContactVerbs.Contains) ? who : -1;
            if (who < 0)
            {
                return null;
            }
        }

        if (words.Skip(who).Any(ContactVerbs.Contains))
        {
            Cue([.. ContactVerbs]);
            return (AnswerType.Contact, false);
        }

        var next = who + 1 < words.Length ? words[who + 1] : "";
        if (next is "can" or "may" or "could" or "should" or "qualifies" or "qualify" or "gets" or "get" || Has("eligible"))
        {
            return (AnswerType.People, false);
        }

        return (AnswerType.Person, false);
    }

    private (AnswerType Type, bool Likely)? ReadWhere()
    {
        if (StreetWords.Overlaps(words) && !Has("email") && (words.Length <= 5 || Has("what") || Has("which") || Has("where")))
        {
            Cue([.. StreetWords]);
            return (Has("postcode") || Has("zip") || Has("zipcode") || Find("postal", "code") >= 0 ? AnswerType.PostalCode : AnswerType.PostalAddress, false);
        }

        foreach (var noun in new[] { "city", "cities", "town", "country", "countries", "place", "places", "location", "locations" })
        {
            if (Find("which", noun) >= 0 || Find("what", noun) >= 0 || (words.Length <= 7 && first < words.Length && words[first] == noun))
            {
                Cue(noun);
                return (AnswerType.Place, false);
            }
        }

        var where = Array.IndexOf(words, "where");

        return where >= 0 && where <= first + 4 ? (AnswerType.Place, false) : null;
    }

    private (AnswerType Type, bool Likely)? ReadTopic()
    {
        if (QuestionWords.Auxiliaries.Contains(words[first]) && words[first] != "any")
        {
            return null;
        }

        if (Find("last", "day") >= 0 || Find("last", "date") >= 0 || Find("final", "date") >= 0)
        {
            Cue("day", "date", "last", "final");
            return (AnswerType.Date, true);
        }

        if (words.Length <= 7 && words.Any(word => word is "start" or "starts" or "beginning" or "end" or "ends" or "finish" or "closing") && !Has("how") && !Has("what"))
        {
            return (AnswerType.Date, true);
        }

        if (words.Any(MoneyTopics.Contains) && (words.Length <= 8 || Has("what")) && !Has("why") && !Has("who") && !Has("when"))
        {
            Cue("price", "prices", "cost", "costs");
            return (AnswerType.Amount, !words.Any(word => word is "earn" or "earns" or "cost" or "costs") || !(Has("what") || Has("do") || Has("does")));
        }

        return null;
    }

    private QuestionKind ReadKind()
    {
        if (words.Length == 0)
        {
            return QuestionKind.Empty;
        }

        if (words.Contains("why"))
        {
            return QuestionKind.Reason;
        }

        var how = Array.IndexOf(words, "how");
        if (how >= 0 && how + 1 < words.Length && words[how + 1] is "do" or "can" or "to" or "should" or "does" or "could" or "will" or "is" or "would" or "shall")
        {
            return QuestionKind.HowTo;
        }

        if (IsList())
        {
            return QuestionKind.List;
        }

        if (IsDefinition())
        {
            return QuestionKind.Definition;
        }

        return QuestionWords.Auxiliaries.Contains(words[first]) ? QuestionKind.YesNo : QuestionKind.Fact;
    }

    private bool IsList()
    {
        for (var index = 0; index + 1 < words.Length; index++)
        {
            if (words[index] is not ("which" or "what" or "list" or "all" or "name"))
            {
                continue;
            }

            var end = index + 1;
            if (words[end] is "are" or "were" && end + 1 < words.Length)
            {
                end++;
            }

            while (end < words.Length && words[end] is "the" or "all" or "your" or "other" or "of" or "those" or "different" or "main" or "three" or "four" or "two" or "five" or "kind" or "kinds" or "sort" or "type")
            {
                end++;
            }

            for (var noun = end; noun < Math.Min(end + 4, words.Length) && !FocusEnds.Contains(words[noun]); noun++)
            {
                if (IsPlural(words[noun]))
                {
                    for (var word = end; word <= noun; word++)
                    {
                        focus.Add(word);
                    }

                    return true;
                }
            }
        }

        var hasVerb = words.Any(QuestionWords.Auxiliaries.Contains) || words.Any(word => word is "how" or "why" or "when" or "where" or "who" or "what");
        if (!hasVerb && words.Length <= 6)
        {
            var head = Array.FindIndex(words, 1 % words.Length, FocusEnds.Contains);
            var plural = Array.FindIndex(words, 0, head < 0 ? words.Length : head, word => IsPlural(word) && !QuestionWords.TimeUnits.Contains(word));
            if (plural >= 0)
            {
                focus.Add(plural);
                return true;
            }
        }

        return false;
    }

    private bool IsDefinition()
    {
        if (words.Contains("define") || words.Contains("meaning") || (Find("what", "does") == first && words[^1] == "mean") || Find("tell", "me", "about") >= 0 || Find("tell", "me", "more") >= 0)
        {
            return true;
        }

        return Find("what", "is") == first && words.Skip(first + 2).Count(word => !QuestionWords.Ignored.Contains(word)) <= 3;
    }

    private static bool IsPlural(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !QuestionWords.Ignored.Contains(word) && !QuestionWords.TimeUnits.Contains(word);

    private bool Has(string word) => Array.IndexOf(words, word) >= 0;

    private int Find(params ReadOnlySpan<string> sequence)
    {
        for (var start = 0; start + sequence.Length <= words.Length; start++)
        {
            if (sequence.SequenceEqual(words.AsSpan(start, sequence.Length)))
            {
                return start;
            }
        }

        return -1;
    }

    private void CueAt(int start, int count)
    {
        for (var index = start; index < start + count && index < words.Length; index++)
        {
            cues.Add(index);
        }
    }

    private void Cue(params IReadOnlyCollection<string> names)
    {
        for (var index = 0; index < words.Length; index++)
        {
            if (names.Contains(words[index]))
            {
                cues.Add(index);
            }
        }
    }
}
