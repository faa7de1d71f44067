namespace InternAssistant.Knowledge;

/// <summary>Paths with every link in them followed.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>The path without links; null when it leads nowhere or round in a circle.</summary>
    public static string? Of(string path)
    {
        var links = 0;

        return Resolve(Path.GetFullPath(path), ref links);
    }

    private static string? Resolve(string path, ref int links)
    {
        var root = Path.GetPathRoot(path)!;
        var current = root;

        foreach (var part in path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(current, part);

            try
            {
                if (new FileInfo(next).LinkTarget is { } target)
                {
                    if (++links > MaxLinks || Resolve(Path.GetFullPath(target, current), ref links) is not { } resolved)
                    {
                        return null;
                    }

                    next = resolved;
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return null;
            }

            current = next;
        }

        return Path.Exists(current) ? current : null;
    }
}
