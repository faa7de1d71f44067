using System.Collections.Concurrent;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Loaders;

namespace InternAssistant.Tests.Indexing;

/// <summary>Loads as the product does and remembers what was loaded.</summary>
internal sealed class CountingLoader : IDocumentLoader
{
    public ConcurrentBag<string> Loaded { get; } = [];

    public IReadOnlyList<string> Extensions { get; } = [.. DocumentLoaders.All.SelectMany(loader => loader.Extensions)];

    public int Version { get; init; } = 1;

    public LoadResult Load(SourceFile file)
    {
        Loaded.Add(file.Id);

        return DocumentLoaders.All.First(loader => loader.Extensions.Contains(Path.GetExtension(file.Id))).Load(file);
    }
}
