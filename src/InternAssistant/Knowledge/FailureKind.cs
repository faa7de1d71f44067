namespace InternAssistant.Knowledge;

/// <summary>Why a file is not a document.</summary>
public enum FailureKind
{
    /// <summary>What the file holds cannot be read: damaged, encrypted, too large, not what its name says.</summary>
    Unreadable,

    /// <summary>The front matter or the sidecar is not YAML.</summary>
    FrontMatter,

    /// <summary>Nothing readable is in it.</summary>
    Empty,

    /// <summary>It is not an ordinary file of a format that a loader reads.</summary>
    LeftOut,
}
