using InternAssistant.Answering;
using InternAssistant.Answering.Checking;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering.Checking;

/// <summary>What the checker says of one sentence over a page that says one thing.</summary>
internal static class Verdict
{
    public const string Page = "general/page.md";

    /// <summary>The reason for which the sentence is dropped; null when it holds.</summary>
    public static DropReason? Of(string quoted, string sentence, string host = "allowed.example", bool byRule = false)
    {
        var snapshot = Over(quoted);
        var draft = new DraftAnswer([new DraftSentence(sentence, [snapshot.Quote(Page, quoted)], ByRule: byRule)], 1, []);

        return CitationChecker.Examine(draft, snapshot, new LinkPolicy([host])).Dropped.Select(dropped => (DropReason?)dropped.Reason).SingleOrDefault();
    }

    public static Snapshot Over(string text) => new KnowledgeBuilder().With(Page, $"# Notes\n\n{text}\n").BuildSnapshot();
}
