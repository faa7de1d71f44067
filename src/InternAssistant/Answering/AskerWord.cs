using System.Collections.Frozen;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>The word that a question asks with, where it tells what sort of answer is meant.</summary>
internal static class AskerWord
{
    private static readonly FrozenSet<string> Askers = "how when where who whom why".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static string? In(string text) => WordReader.Read(text).Select(word => word.Lower).FirstOrDefault(Askers.Contains);
}
