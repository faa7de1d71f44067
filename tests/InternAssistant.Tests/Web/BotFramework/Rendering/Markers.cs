using System.Globalization;

namespace InternAssistant.Tests.Web.BotFramework.Rendering;

/// <summary>The markers of a text: numbers in square brackets that are neither escaped nor the label of a link.</summary>
internal static class Markers
{
    public static IEnumerable<int> In(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\\')
            {
                index++;
            }
            else if (text[index] == '[' && text.IndexOf(']', index) is var end && end > index + 1
                && int.TryParse(text.AsSpan(index + 1, end - index - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (end + 1 == text.Length || text[end + 1] != '('))
            {
                yield return number;
            }
        }
    }
}
