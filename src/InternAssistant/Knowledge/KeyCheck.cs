using InternAssistant.Knowledge.Yaml;

namespace InternAssistant.Knowledge;

/// <summary>Keys that nobody reads: misspelt ones, and those with which somebody means to restrict access.</summary>
internal static class KeyCheck
{
    private const int LongestKey = 40;

    /// <summary>The faults of a mapping's keys. Keys that resemble none of the known ones are somebody else's and are left alone.</summary>
    public static IEnumerable<(int Line, string Fault)> Unknown(IEnumerable<(string Key, int KeyLine, YamlItem Value)> entries, string[] known, string[] access)
    {
        foreach (var (key, line, _) in entries)
        {
            if (known.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            if (access.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                yield return (line, $"{key}: all documents are public to everybody who asks, and access keys are not supported. Take the document out of the folder, or the key out of the document");
            }
            else if (key.Length <= LongestKey && known.Select(name => (Name: name, Distance: Distance(key.ToLowerInvariant().Replace('_', '-'), name))).MinBy(near => near.Distance) is var nearest
                && nearest.Distance <= (nearest.Name.Length <= 4 ? 1 : 2))
            {
                yield return (line, $"{key}: the key is not known and its value is passed over. '{nearest.Name}' is probably meant");
            }
        }
    }

    // Damerau's distance: letters missing, added, wrong, or two in the wrong order.
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];

        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));

                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
