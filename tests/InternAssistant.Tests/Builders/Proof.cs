using System.Globalization;
using System.Text.RegularExpressions;
using InternAssistant.Answering;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;

namespace InternAssistant.Tests.Builders;

/// <summary>What holds of every answer, whatever was asked. Written without the checker, so that it can find the checker out.</summary>
internal static partial class Proof
{
    public static void Verify(Answer answer, Snapshot snapshot)
    {
        Assert.NotEmpty(answer.Text);
        Assert.InRange(answer.Confidence, 0, 1);
        Assert.Equal(snapshot.Id, answer.Snapshot);
        if (answer is Answer.Grounded grounded)
        {
            Verify(grounded.Sentences, grounded.Citations, snapshot);
            Assert.Equal(grounded.Citations.Select(citation => citation.Marker).Order(), Markers(grounded.Text).Distinct().Order());
        }
    }

    public static void Verify(IReadOnlyList<Sentence> sentences, IReadOnlyList<Citation> citations, Snapshot snapshot)
    {
        Assert.NotEmpty(sentences);
        Assert.Equal(Enumerable.Range(1, citations.Count), citations.Select(citation => citation.Marker));
        Assert.Equal(citations.Select(citation => citation.Marker), sentences.SelectMany(sentence => sentence.Citations).Distinct());
        Assert.Equal(citations.Count, citations.DistinctBy(citation => (citation.DocumentId, citation.Start, citation.End)).Count());
        foreach (var citation in citations)
        {
            var text = snapshot.Find(citation.DocumentId)!.Text;
            Assert.False(string.IsNullOrWhiteSpace(citation.Quote));
            Assert.Equal(text[citation.Start..citation.End], citation.Quote);
        }

        foreach (var sentence in sentences)
        {
            Assert.NotEmpty(sentence.Citations);
            Assert.False(string.IsNullOrWhiteSpace(sentence.Text));
            var quoted = sentence.Citations.SelectMany(marker => NumbersOf(citations[marker - 1].Quote)).SelectMany(number => (string[])[number, number.Length == 2 ? number.TrimStart('0') : number]).ToHashSet();
            Assert.Empty(NumbersOf(sentence.Text).Except(quoted));
        }
    }

    /// <summary>The markers of a text, in the order in which a person meets them.</summary>
    public static IEnumerable<int> Markers(string text) => Marker().Matches(text).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

    /// <summary>The numbers of a text, words for numbers among them.</summary>
    private static IEnumerable<string> NumbersOf(string text) =>
        WordReader.Read(text).SelectMany(word => Digits().Matches(word.Stem).Select(match => string.Concat(match.Value.Select(CharUnicodeInfo.GetDecimalDigitValue))));

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
