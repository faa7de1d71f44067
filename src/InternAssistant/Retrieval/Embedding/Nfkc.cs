using System.Text;

namespace InternAssistant.Retrieval.Embedding;

/// <summary>
/// Unicode's normalization form KC (UAX #15), on every machine alike: the framework leaves texts as they are when it runs without ICU.
/// A lone half of a surrogate pair stays what it is.
/// </summary>
internal static class Nfkc
{
    private const char FirstAffected = '\u00A0';
    private const int SyllableBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Trails = 28;

    /// <summary>The text in form KC; the same instance when there is nothing to do.</summary>
    public static string Normalize(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstAffected, char.MaxValue))
        {
            return text;
        }

        var points = Decompose(text);
        SortMarks(points);
        Compose(points);

        return Write(points);
    }

    private static List<int> Decompose(string text)
    {
        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            var point = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            i += isPair ? 1 : 0;
            Decompose(point, points);
        }

        return points;
    }

    private static void Decompose(int point, List<int> points)
    {
        var syllable = point - SyllableBase;
        if (syllable is >= 0 and < Leads * Vowels * Trails)
        {
            points.Add(LeadBase + (syllable / (Vowels * Trails)));
            points.Add(VowelBase + (syllable % (Vowels * Trails) / Trails));
            if (syllable % Trails != 0)
            {
                points.Add(TrailBase + (syllable % Trails));
            }

            return;
        }

        var parts = point < FirstAffected ? [] : NfkcTable.Instance.Decompose(point);
        if (parts.IsEmpty)
        {
            points.Add(point);
        }

        points.AddRange(parts);
    }

    /// <summary>Puts marks that follow one another into the order of their classes, equal ones as they stood.</summary>
    private static void SortMarks(List<int> points)
    {
        for (var start = 0; start < points.Count; start++)
        {
            var end = start;
            while (end < points.Count && ClassOf(points[end]) != 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                var sorted = points.GetRange(start, end - start).OrderBy(ClassOf).ToList();
                for (var i = 0; i < sorted.Count; i++)
                {
                    points[start + i] = sorted[i];
                }
            }

            start = end;
        }
    }

    private static void Compose(List<int> points)
    {
        var (kept, starter, lastClass) = (0, -1, -1);
        foreach (var point in points.ToArray())
        {
            var rank = ClassOf(point);
            var composite = starter >= 0 && lastClass < rank ? Compose(points[starter], point) : -1;
            composite = composite < 0 && starter >= 0 && starter == kept - 1 ? Compose(points[starter], point) : composite;
            if (composite >= 0)
            {
                points[starter] = composite;
                continue;
            }

            (starter, lastClass) = rank == 0 ? (kept, -1) : (starter, rank);
            points[kept++] = point;
        }

        points.RemoveRange(kept, points.Count - kept);
    }

    private static int Compose(int first, int second)
    {
        var (lead, vowel, syllable, trail) = (first - LeadBase, second - VowelBase, first - SyllableBase, second - TrailBase);
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels)
        {
            return SyllableBase + (((lead * Vowels) + vowel) * Trails);
        }

        return syllable is >= 0 and < Leads * Vowels * Trails && syllable % Trails == 0 && trail is > 0 and < Trails
            ? first + trail
            : NfkcTable.Instance.Compose(first, second);
    }

    private static byte ClassOf(int point) => point < FirstAffected ? (byte)0 : NfkcTable.Instance.ClassOf(point);

    private static string Write(List<int> points)
    {
        var builder = new StringBuilder(points.Count);
        foreach (var point in points)
        {
            _ = point > char.MaxValue ? builder.Append(char.ConvertFromUtf32(point)) : builder.Append((char)point);
        }

        return builder.ToString();
    }
}
