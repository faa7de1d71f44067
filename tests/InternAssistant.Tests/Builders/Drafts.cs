using InternAssistant.Answering;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Builders;

/// <summary>Drafts as a writer would hand them in.</summary>
internal static class Drafts
{
    public static DraftAnswer Draft(params DraftSentence[] sentences) => new(sentences, 0.9, []);

    public static DraftSentence Sentence(string text, params DraftQuote[] quotes) => new(text, quotes);

    public static DraftSentence List(string introduction, DraftQuote? proof, params DraftItem[] items) => new(introduction, proof is null ? [] : [proof], items);

    /// <summary>The first place where a document has the words.</summary>
    public static DraftQuote Quote(this Snapshot snapshot, string documentId, string words)
    {
        var start = snapshot.Find(documentId)!.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{words}' does not stand in '{documentId}'.");

        return new DraftQuote(documentId, "Section", start, start + words.Length, words);
    }

    public static DraftItem Item(this Snapshot snapshot, string documentId, string words) => new(words, snapshot.Quote(documentId, words));
}
