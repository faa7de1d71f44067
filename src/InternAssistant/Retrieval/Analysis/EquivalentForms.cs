using System.Buffers;
using System.Text;

namespace InternAssistant.Retrieval.Analysis;

/// <summary>
/// The normal forms of what people write in several ways: accents, joined words, numbers and amounts, telephone numbers, versions.
/// They stand beside the terms of <see cref="EnglishAnalyzer"/>, which stay Lucene's; a form that is one of those is left out.
/// Pure, the same under every culture, at most a few forms a word.
/// </summary>
internal static class EquivalentForms
{
    private const int LongestJoin = 4;
    private static readonly SearchValues<char> Marks = SearchValues.Create("-0123456789" + CurrencySigns.All);

    /// <summary>The forms of a text, in order; one that occurs again is named again.</summary>
    public static IReadOnlyList<EquivalentForm> Of(string text)
    {
        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAny(Marks) && !text.Contains("US", StringComparison.Ordinal))
        {
            return [];
        }

        var folded = UnaccentedText.Of(text);
        var forms = new List<EquivalentForm>();
        var words = StandardTokenizer.Tokenize(folded.Text);
        AddWords(folded, words, folded.IsChanged ? TermsOf(text) : [], forms);
        AddJoins(folded.Text, words, forms);
        forms.AddRange(NumberSpans.In(folded.Text).SelectMany(span => span.Written).Select(form => new EquivalentForm(form)));
        forms.AddRange(CurrencySigns.In(folded.Text).Select(form => new EquivalentForm(form)));

        return forms;
    }

    /// <summary>The term under which the index has a form.</summary>
    public static string TermOf(string form) => PorterStemmer.Stem(form);

    private static HashSet<string> TermsOf(string text) => EnglishAnalyzer.Analyze(text).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);

    private static void AddWords(UnaccentedText folded, IReadOnlyList<WordSpan> words, HashSet<string> plain, List<EquivalentForm> forms)
    {
        foreach (var span in words)
        {
            var word = folded.Text.AsSpan(span.Start, span.Length);
            if (WordParts.Boundary(word) is > 0 and var boundary)
            {
                AddParts(word, boundary, forms);
            }
            else if (char.IsAsciiDigit(word[0]) && NumberForm.Of(word.ToString()) is { } number && !word.SequenceEqual(number))
            {
                forms.Add(new EquivalentForm(number));
            }
            else if (CountryName.Is(folded.Text, span.Start, span.End))
            {
                forms.Add(new EquivalentForm(CountryName.Form));
            }
            else if (folded.IsChanged && EnglishAnalyzer.TermOf(word) is { } term && !plain.Contains(term))
            {
                forms.Add(new EquivalentForm(Lower(word)));
            }
        }
    }

    private static void AddParts(ReadOnlySpan<char> word, int boundary, List<EquivalentForm> forms)
    {
        var (first, second) = (Lower(word[..boundary]), Lower(word[boundary..]));
        if (!WordParts.IsVersionMark(first))
        {
            forms.Add(new EquivalentForm(NumberForm.Of(first)));
        }

        forms.Add(new EquivalentForm(NumberForm.Of(second)));
    }

    // Of "real-time" and "COVID-19-related" each two neighbours, and all that hang together.
    private static void AddJoins(string text, IReadOnlyList<WordSpan> words, List<EquivalentForm> forms)
    {
        for (var first = 0; first < words.Count; first++)
        {
            var last = first;
            while (last + 1 < words.Count && AreHyphened(text, words[last], words[last + 1]))
            {
                last++;
            }

            var before = forms.Count;
            for (var at = first; at < last; at++)
            {
                Join(text, words[at], words[at + 1], forms);
            }

            if (last - first is > 1 and < LongestJoin && forms.Count - before == last - first)
            {
                forms.Add(new EquivalentForm(string.Concat(words.Skip(first).Take(last - first + 1).Select(word => Lower(Span(text, word)))), Joins: true));
            }

            first = last;
        }
    }

    private static void Join(string text, WordSpan one, WordSpan other, List<EquivalentForm> forms)
    {
        // "2025-2026" is no word.
        if (!(char.IsAsciiDigit(text[one.Start]) && char.IsAsciiDigit(text[other.Start])) && one.Length + other.Length <= StandardTokenizer.MaxTokenLength)
        {
            forms.Add(new EquivalentForm(Lower(Span(text, one)) + Lower(Span(text, other)), Joins: true));
        }
    }

    private static bool AreHyphened(string text, WordSpan one, WordSpan other) => other.Start == one.End + 1 && IsHyphen(text[one.End]);

    /// <summary>True for a hyphen, breaking or not, and for the dash that often stands for one.</summary>
    public static bool IsHyphen(char letter) => letter is '-' or '\u2010' or '\u2011' or '\u2013' or '\u2212';

    private static ReadOnlySpan<char> Span(string text, WordSpan word) => text.AsSpan(word.Start, word.Length);

    private static string Lower(ReadOnlySpan<char> word) => LowerCase.Of(word);
}
