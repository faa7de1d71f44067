using InternAssistant.Knowledge.Loaders;
using InternAssistant.Knowledge.Yaml;
using YamlDotNet.Core;

namespace InternAssistant.Knowledge;

/// <summary>Staff's groups of equivalent words and phrases: <c>synonyms.yaml</c> with a list of lists under <c>groups:</c>.</summary>
/// <param name="Groups">The groups, as written; each has two members or more. Empty when there is no file or it cannot be read.</param>
/// <param name="Failure">Why the file could not be read; null when it could, or when there is none.</param>
public sealed record SynonymFile(IReadOnlyList<IReadOnlyList<string>> Groups, LoadResult.Failed? Failure)
{
    /// <summary>The file's name.</summary>
    public const string Name = "synonyms.yaml";

    private const int MaxBytes = 1024 * 1024;

    /// <summary>Reads the file. No file is no failure.</summary>
    public static SynonymFile Load(string path)
    {
        try
        {
            var file = new FileInfo(path);

            if (!file.Exists || file.Length == 0)
            {
                return new SynonymFile([], null);
            }

            if (file.Length > MaxBytes)
            {
                return Failed($"it has more than {MaxBytes:N0} bytes");
            }

            return TextDecoding.TryDecode(File.ReadAllBytes(path), Name, out var text, out _) ? Parse(text) : Failed("it is not text");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(e.Message.TrimEnd('.'));
        }
    }

    /// <summary>Reads the file's text.</summary>
    public static SynonymFile Parse(string yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);

        try
        {
            var root = BoundedYaml.Read(yaml);

            if (root is null or { Scalar: { Length: 0 } })
            {
                return new SynonymFile([], null);
            }

            if (root["groups"] is not { } groups || groups is { List: null, Scalar: not "" })
            {
                return Failed("it has no list under 'groups:'");
            }

            var read = (groups.List ?? [])
                .Select(g => (IReadOnlyList<string>)[.. (g.List ?? []).Select(m => m.Scalar?.Trim() ?? "").Where(m => m.Length > 0)])
                .Where(g => g.Count >= 2)
                .ToList();

            return new SynonymFile(read, null);
        }
        catch (YamlException e)
        {
            return Failed($"line {e.Start.Line}: {e.Message.Split('\n')[0].TrimEnd('.', ' ')}");
        }
    }

    private static SynonymFile Failed(string why) =>
        new([], new LoadResult.Failed(Name, $"'{Name}' cannot be read ({why}); no synonyms are used. Write it as 'groups:' with lines such as '- [stipend, salary]' and re-index."));
}
