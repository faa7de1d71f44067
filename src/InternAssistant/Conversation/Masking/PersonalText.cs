using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace InternAssistant.Conversation.Masking;

/// <summary>
/// Puts neutral words such as <c>[e-mail]</c> in the place of personal details in what people type. Takes time in proportion to the text, and
/// masking what is masked changes nothing.
/// </summary>
public static partial class PersonalText
{
    private static readonly FrozenDictionary<DetailKind, string> Words = new Dictionary<DetailKind, string>
    {
        [DetailKind.Email] = "[e-mail]",
        [DetailKind.Phone] = "[phone]",
        [DetailKind.Card] = "[card]",
        [DetailKind.BankAccount] = "[account]",
        [DetailKind.Passport] = "[passport]",
        [DetailKind.Identity] = "[id]",
        [DetailKind.Number] = "[number]",
        [DetailKind.Birth] = "[date of birth]",
        [DetailKind.Name] = "[name]",
        [DetailKind.Secret] = "[secret]",
    }.ToFrozenDictionary();

    /// <summary>The text with its personal details masked, except those that the documents contain.</summary>
    public static string Mask(string text, IPublicWords documents)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(documents);
        var visible = Visible(text);
        var masked = new StringBuilder(visible.Length);
        var done = 0;
        foreach (var detail in DetailsIn(visible, documents))
        {
            masked.Append(visible, done, detail.Start - done).Append(Words[detail.Kind]);
            done = detail.End;
        }

        return done == 0 ? visible : masked.Append(visible, done, visible.Length - done).ToString();
    }

    /// <summary>The text without the words that stand for masked details: what there is to understand.</summary>
    public static string WithoutMasks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return text.Contains('[', StringComparison.Ordinal) ? Masks().Replace(text, " ") : text;
    }

    /// <summary>The details of a text, whether public or not, in order and without overlaps; of two that overlap the surer one.</summary>
    public static IReadOnlyList<PersonalDetail> Find(string text, IPublicWords documents)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<PersonalDetail>();
        var taken = new bool[text.Length];
        IEnumerable<PersonalDetail>[] finders = [WrittenFinder.In(text), AccountFinder.In(text), AnnouncedFinder.In(text), NumberFinder.In(text), NameFinder.In(text, documents)];
        foreach (var detail in finders.SelectMany(finder => finder).Where(detail => detail.Length > 0))
        {
            if (Array.IndexOf(taken, true, detail.Start, detail.Length) < 0)
            {
                Array.Fill(taken, true, detail.Start, detail.Length);
                found.Add(detail);
            }
        }

        return [.. found.OrderBy(detail => detail.Start)];
    }

    private static IEnumerable<PersonalDetail> DetailsIn(string text, IPublicWords documents) =>
        Find(text, documents).Where(detail => detail.Kind is DetailKind.Name or DetailKind.Birth || !documents.Contains(detail.FormIn(text)));

    // Characters that nobody sees would hide a detail from the finders and are taken out before anything is understood anyway.
    private static string Visible(string text)
    {
        if (!text.EnumerateRunes().Any(IsHidden))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsHidden(rune))
            {
                visible.Append(rune.ToString());
            }
        }

        return visible.ToString();
    }

    private static bool IsHidden(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    [GeneratedRegex(@"\[(?:e-mail|phone|card|account|passport|id|number|date of birth|name|secret)\]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Masks();
}
