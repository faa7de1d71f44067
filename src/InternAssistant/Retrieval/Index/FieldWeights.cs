namespace InternAssistant.Retrieval.Index;

/// <summary>Which fields are scored, and what each counts.</summary>
internal static class FieldWeights
{
    /// <summary>The scored fields whose weight is not 0, in the order of <see cref="IndexField"/>.</summary>
    public static IReadOnlyList<(IndexField Field, double Weight)> Of(RetrievalOptions settings)
    {
        (IndexField Field, double Weight)[] fields =
        [
            (IndexField.Title, settings.TitleWeight),
            (IndexField.Headings, settings.HeadingWeight),
            (IndexField.Body, settings.BodyWeight),
            (IndexField.Aliases, settings.AliasWeight),
            (IndexField.Equivalents, settings.EquivalentWeight),
        ];

        return [.. fields.Where(field => field.Weight > 0)];
    }
}
