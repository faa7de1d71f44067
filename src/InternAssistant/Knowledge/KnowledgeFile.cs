namespace InternAssistant.Knowledge;

/// <summary>A file of the knowledge folder that a loader can read.</summary>
/// <param name="Id">The path below the folder, with <c>/</c> between folders.</param>
/// <param name="Path">Where the file lies.</param>
/// <param name="Sidecar">Where its <c>NAME.EXT.yaml</c> lies; null when there is none.</param>
/// <param name="Loader">The loader that reads its format.</param>
public sealed record KnowledgeFile(string Id, string Path, string? Sidecar, IDocumentLoader Loader)
{
    /// <summary>What counts instead of the file on the disk; null when that counts.</summary>
    public ReadOnlyMemory<byte>? Overlay { get; init; }

    /// <summary>The loader's name and version, as <see cref="KnowledgeDocument.Loader"/> has it.</summary>
    public string LoaderName => $"{Loader.GetType().Name}/{Loader.Version}";

    /// <summary>Reads and loads the file. Never throws for what is on the disk; trouble is a <see cref="LoadResult.Failed"/>.</summary>
    public LoadResult Load() => TryRead(out var source) ?? Load(source);

    /// <summary>Reads the bytes; null when that went well, else why not.</summary>
    public LoadResult.Failed? TryRead(out SourceFile source)
    {
        source = new SourceFile(Id, default);

        try
        {
            ReadOnlyMemory<byte>? beside = Sidecar is null ? default(ReadOnlyMemory<byte>?) : File.ReadAllBytes(Sidecar);
            source = new SourceFile(Id, Overlay ?? File.ReadAllBytes(Path), beside);

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new LoadResult.Failed(Id, $"'{Id}' cannot be read from the disk ({e.Message.TrimEnd('.')}). Give the assistant permission to read it, or remove it, and re-index.");
        }
    }

    /// <summary>Makes a document of bytes that were read; never throws for what is in them.</summary>
    public LoadResult Load(SourceFile source)
    {
        try
        {
            return Loader.Load(source) is var result && result is LoadResult.Loaded { Document: var document }
                ? new LoadResult.Loaded(document with { Loader = LoaderName })
                : result;
        }
#pragma warning disable CA1031 // One damaged file must never cost the folder, and the libraries that read foreign formats promise no list of exceptions.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new LoadResult.Failed(Id, $"'{Id}' could not be read ({e.GetType().Name}: {e.Message.Split('\n')[0].TrimEnd('.', '\r')}). Save it anew or remove it, and re-index.");
        }
    }
}
