namespace InternAssistant.Knowledge.Lint;

/// <summary><c>mojibake</c>: characters that were lost or wrongly decoded on the way to the file. Once for a document; an error when much of it is lost.</summary>
internal sealed class MojibakeRule : ILintRule
{
    private const int MuchOf = 100;

    public IEnumerable<Finding> Check(LintInput input) => input.Documents.Select(Check).OfType<Finding>();

    private static Finding? Check(KnowledgeDocument document)
    {
        var (damaged, firstDamaged) = Mojibake.Find(document.Text);
        var (lost, firstLost, letters) = (0, -1, 0);

        for (var i = 0; i < document.Text.Length; i++)
        {
            var c = document.Text[i];
            letters += char.IsLetter(c) ? 1 : 0;

            if (c == '\uFFFD' || (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v')))
            {
                firstLost = firstLost < 0 ? i : firstLost;
                lost++;
            }
        }

        if (damaged + lost == 0)
        {
            return null;
        }

        var first = firstDamaged < 0 ? firstLost : firstLost < 0 ? firstDamaged : Math.Min(firstDamaged, firstLost);
        var isError = lost * MuchOf > letters;
        var what = damaged == 0 ? $"{Count(lost)} lost" : lost == 0 ? $"{Count(damaged)} wrongly decoded" : $"{Count(damaged)} wrongly decoded and {lost} lost";

        return new Finding(
            document.Id,
            LineNumber.At(document.Text, first),
            isError ? Severity.Error : Severity.Warning,
            "mojibake",
            $"{what}, the first in \"{Around(document.Text, first)}\". Save the original again as UTF-8; quotes show the text as it stands.");
    }

    private static string Count(int count) => count == 1 ? "1 character is" : $"{count:N0} characters are";

    private static string Around(string text, int at)
    {
        var (start, end) = (at, at);

        while (start > 0 && at - start < 20 && text[start - 1] >= ' ')
        {
            start--;
        }

        while (end < text.Length && end - at < 20 && text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        return string.Concat(text[start..end].Where(c => !char.IsControl(c) && !char.IsSurrogate(c))).Trim();
    }
}
