using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace InternAssistant.Models.Prompts;

/// <summary>
/// Lines that stand around what people and documents say, so that it reads as data. The mark is made of the data itself, hence the same for the same data,
/// and is one that nowhere occurs in it: no text can close its own fence.
/// </summary>
public sealed class DataFence
{
    private const int MarkLength = 12;

    private DataFence(string mark) => Mark = mark;

    /// <summary>What each line of the fence begins with.</summary>
    public string Mark { get; }

    /// <summary>A fence for all the texts of one prompt.</summary>
    public static DataFence For(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var all = string.Join('\0', texts);
        for (var attempt = 0; ; attempt++)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{attempt}\0{all}"))));
            var mark = $"###{hash[..MarkLength]}";
            if (!all.Contains(hash[..MarkLength], StringComparison.OrdinalIgnoreCase))
            {
                return new DataFence(mark);
            }
        }
    }

    /// <summary>A text between two lines of the fence.</summary>
    /// <param name="name">What it is: <c>passage 3</c>. Our word, or ours and a number.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text has the fence's mark in it: it was not among the texts that the fence was made for.</exception>
    public string Around(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Contains(Mark[3..], StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException("The text contains the fence around it.", nameof(text));
        }

        return $"{Mark} {name}\n{text}\n{Mark} end of {name}";
    }
}
