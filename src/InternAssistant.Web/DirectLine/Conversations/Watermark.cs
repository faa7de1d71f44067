using System.Globalization;

namespace InternAssistant.Web.DirectLine.Conversations;

/// <summary>A watermark is the sequence number of the last activity that a client has.</summary>
internal static class Watermark
{
    private const int Longest = 18;

    /// <summary>True when the text is a watermark or nothing, which gives null.</summary>
    public static bool TryRead(string? text, out long? sequence)
    {
        sequence = null;

        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        var isNumber = text.Length <= Longest && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        sequence = isNumber ? long.Parse(text, CultureInfo.InvariantCulture) : null;

        return isNumber;
    }
}
