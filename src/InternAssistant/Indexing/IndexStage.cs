namespace InternAssistant.Indexing;

/// <summary>What a run over a knowledge folder is doing.</summary>
public enum IndexStage
{
    /// <summary>Files are read and compared with what is served.</summary>
    Reading,

    /// <summary>Passages are indexed and written.</summary>
    Writing,

    /// <summary>Lint, conflicts and golden questions are looked at.</summary>
    Checking,
}
