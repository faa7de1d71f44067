using System.Text;

namespace InternAssistant.Cli.Output;

/// <summary>Takes from a text what would steer a terminal: a document's words are shown, never obeyed.</summary>
public static class Printable
{
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var printable = new StringBuilder(text.Length);

        foreach (var letter in text)
        {
            if (!char.IsControl(letter) || letter is '\n' or '\t')
            {
                printable.Append(letter);
            }
        }

        return printable.ToString();
    }

    public static string OnOneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return Of(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
