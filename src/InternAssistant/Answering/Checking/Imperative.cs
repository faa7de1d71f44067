using System.Collections.Frozen;

namespace InternAssistant.Answering.Checking;

/// <summary>"Attach a CV" tells people what they must do.</summary>
internal static class Imperative
{
    private static readonly FrozenSet<string> Verbs = """
        add allow apply arrive ask attach avoid book bring call check choose click come complete confirm contact dial do e-mail email enter fill follow go hand include
        join keep leave let list look make name note open pay phone pick plan post prepare present provide read register remember reply report request return ring see
        send show sign speak start state submit take talk tell turn upload use visit wait wear write
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when words begin with an order.</summary>
    public static bool Begins(IReadOnlyList<ReadWord> words) =>
        words.Count > 1 && (Verbs.Contains(words[0].Lower) || (words[0].Lower == "please" && Verbs.Contains(words[1].Lower)))
        || words.Zip(words.Skip(1)).Any(pair => pair.First.Lower is "please" or "you" && Verbs.Contains(pair.Second.Lower))
        || words.Zip(words.Skip(1)).Any(pair => pair.First.Clause != pair.Second.Clause && Verbs.Contains(pair.Second.Lower));
}
