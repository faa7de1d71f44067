namespace InternAssistant.Knowledge;

/// <summary>Reads one file format. Loaders are pure: the same bytes give the same document.</summary>
public interface IDocumentLoader
{
    /// <summary>The file name endings that it reads, lower case with the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Raised whenever the same bytes would give another document: documents of an older version are read anew.</summary>
    int Version { get; }

    /// <summary>Reads a file. Never throws for what a file contains; trouble is a <see cref="LoadResult.Failed"/>.</summary>
    LoadResult Load(SourceFile file);
}
