using InternAssistant.Retrieval.Analysis;

namespace InternAssistant.Understanding;

/// <summary>Several words of a question that are one thing in the documents: a telephone number, "6 710", "real-time" where they write "realtime".</summary>
/// <param name="Length">How many words.</param>
/// <param name="Forms">The stems that stand for all of them.</param>
/// <param name="IsPhone">True for a telephone number, which is looked for whole or not at all.</param>
internal sealed record OneThing(int Length, IReadOnlyList<string> Forms, bool IsPhone)
{
    private const int MostJoined = 4;

    /// <summary>The things of a question by the index of their first word.</summary>
    public static IReadOnlyDictionary<int, OneThing> In(string text, IReadOnlyList<Word> words, Lexicon lexicon)
    {
        var things = new Dictionary<int, OneThing>();
        AddNumbers(things, text, words, lexicon);
        AddVersions(things, words, lexicon);
        for (var first = 0; first < words.Count; first++)
        {
            for (var length = Math.Min(MostJoined, words.Count - first); length > 1 && !things.ContainsKey(first); length--)
            {
                if (Joined(text, words, first, length) is { } joined && lexicon.Writes(joined))
                {
                    things[first] = new OneThing(length, [WordReader.StemOf(joined)], false);
                }
            }
        }

        return things;
    }

    private static void AddNumbers(Dictionary<int, OneThing> things, string text, IReadOnlyList<Word> words, Lexicon lexicon)
    {
        var folded = UnaccentedText.Of(text);
        foreach (var span in NumberSpans.In(folded.Text))
        {
            var place = folded.Origin(span.Start, span.End);
            var inside = Enumerable.Range(0, words.Count).Where(index => words[index].Start >= place.Start && words[index].End <= place.End).ToList();
            if (inside.Count > 0 && (span.IsPhone || (inside.Count > 1 && span.Asked.Any(lexicon.Contains))))
            {
                things[inside[0]] = new OneThing(inside.Count, span.Asked, span.IsPhone);
            }
        }
    }

    // "version 3.11" is 3.11 where the documents say it without the word.
    private static void AddVersions(Dictionary<int, OneThing> things, IReadOnlyList<Word> words, Lexicon lexicon)
    {
        for (var index = 1; index < words.Count; index++)
        {
            if (words[index - 1].Lower is "version" or "release" && char.IsAsciiDigit(words[index].Lower[0]) && lexicon.Contains(words[index].Stem))
            {
                things.TryAdd(index - 1, new OneThing(2, [words[index].Stem], false));
            }
        }
    }

    private static string? Joined(string text, IReadOnlyList<Word> words, int first, int length)
    {
        for (var index = first + 1; index < first + length; index++)
        {
            var (one, other) = (words[index - 1], words[index]);
            if (other.Start != one.End + 1 || !(EquivalentForms.IsHyphen(text[one.End]) || (text[one.End] == ' ' && JoinedWords.CanJoin(one.Lower, other.Lower))))
            {
                return null;
            }
        }

        return string.Concat(words.Skip(first).Take(length).Select(word => word.Lower));
    }
}
