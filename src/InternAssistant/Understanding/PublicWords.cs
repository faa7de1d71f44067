using System.Runtime.CompilerServices;
using InternAssistant.Conversation.Masking;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Understanding;

/// <summary>What the documents of a snapshot make public: their own contacts and numbers. Read when the first detail is met, and kept with the snapshot.</summary>
public sealed class PublicWords : IPublicWords
{
    private const int FewestDigits = 7;
    private const int SureDigits = 9;

    private static readonly ConditionalWeakTable<Snapshot, PublicWords> Known = [];

    private readonly Snapshot snapshot;
    private readonly Lazy<HashSet<string>> forms;

    private PublicWords(Snapshot snapshot)
    {
        this.snapshot = snapshot;
        forms = new Lazy<HashSet<string>>(() => [.. snapshot.Documents.SelectMany(document => PersonalText.Find(document.Text, this).SelectMany(detail => Endings(detail.FormIn(document.Text))))]);
    }

    /// <summary>The public words of a snapshot; the same ones each time.</summary>
    public static PublicWords Of(Snapshot snapshot) => Known.GetValue(snapshot, static known => new PublicWords(known));

    /// <inheritdoc/>
    public bool Contains(string form)
    {
        ArgumentNullException.ThrowIfNull(form);

        return forms.Value.Contains(form) || (form.Length > SureDigits && form.All(char.IsAsciiDigit) && forms.Value.Contains(form[^SureDigits..]));
    }

    /// <inheritdoc/>
    public bool IsWord(string lower) => SpellingCorrector.IsCommon(lower) || PlaceNames.Contains([lower]) || Lexicon.Of(snapshot).Writes(lower);

    // A telephone number is written with and without the codes of country and town.
    private static IEnumerable<string> Endings(string form) => form.All(char.IsAsciiDigit)
        ? Enumerable.Range(0, Math.Max(1, form.Length - FewestDigits + 1)).Select(start => form[start..])
        : [form];
}
