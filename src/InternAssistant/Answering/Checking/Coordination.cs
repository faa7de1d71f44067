namespace InternAssistant.Answering.Checking;

/// <summary>"Azure and SQL Server": the order of what stands side by side says nothing.</summary>
internal static class Coordination
{
    private const int FarApart = 40;

    /// <summary>True when nothing but items of one list stand between two words.</summary>
    public static bool Joins(ReadWord first, ReadWord last, ReadText text)
    {
        var between = text.Words.Where(word => word.Start > first.Start && word.Start < last.Start).ToList();
        if (between.Count > FarApart || !between.TrueForAll(word => word.IsContent || word.Lower is "and" or "or" or "nor" or "the" or "a" or "an" or "as" or "well" || word.Has(Cue.AtLeast)))
        {
            return false;
        }

        return between.Exists(word => word.Lower is "and" or "or" or "nor") || text.Text.AsSpan(first.End, last.Start - first.End).Contains(',');
    }
}
