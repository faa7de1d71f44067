namespace InternAssistant.Retrieval.Embedding;

/// <summary>A weight file that is not there, damaged, cut off or not one of ours. The message names the file, the reason and what to do.</summary>
public sealed class EncoderWeightsException : Exception
{
    /// <summary>Refuses the file at a path.</summary>
    public EncoderWeightsException(string path, string reason)
        : base($"The weights '{path}' cannot be used: {reason} Build again to make them anew.") => Path = path;

    /// <summary>The file that was refused.</summary>
    public string Path { get; }
}
