using System.Runtime.CompilerServices;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Checking;

/// <summary>The vocabulary of a snapshot with the wordings of paraphrases; made once for each snapshot.</summary>
internal static class CheckedVocabulary
{
    private static readonly ConditionalWeakTable<Snapshot, Vocabulary> Known = [];

    /// <summary>What can stand for what when a sentence is compared with its quotes.</summary>
    public static Vocabulary Of(Snapshot snapshot) => Known.GetValue(snapshot, static known => new Vocabulary([.. known.Synonyms, .. Wordings.BuiltIn.Same]));
}
