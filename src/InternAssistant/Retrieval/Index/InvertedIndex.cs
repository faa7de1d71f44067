namespace InternAssistant.Retrieval.Index;

/// <summary>Which terms stand in which passages, field by field. Immutable. The file <c>postings.bin</c>.</summary>
internal sealed class InvertedIndex
{
    public const string Magic = "IAPX";
    public const int Version = 2;

    public static readonly int FieldCount = Enum.GetValues<IndexField>().Length;

    private readonly FieldPostings[] fields;

    private InvertedIndex(int passageCount, TermDictionary terms, FieldPostings[] fields) =>
        (PassageCount, Terms, this.fields) = (passageCount, terms, fields);

    public int PassageCount { get; }

    public TermDictionary Terms { get; }

    public FieldPostings this[IndexField field] => fields[(int)field];

    /// <exception cref="InvalidDataException">The bytes are not such a file, or a damaged one.</exception>
    public static InvertedIndex Read(FileBytes bytes, TermDictionary terms, int passageCount, RetrievalOptions settings)
    {
        var layout = new FileLayout(bytes, Magic, Version);
        if (layout.Int32() != passageCount || layout.Int32() != terms.Count || layout.Int32() != FieldCount)
        {
            throw new InvalidDataException("is about another number of passages, terms or fields");
        }

        var fields = new FieldPostings[FieldCount];
        for (var field = 0; field < fields.Length; field++)
        {
            fields[field] = FieldPostings.Read(layout, passageCount, terms.Count, settings);
        }

        layout.End();
        foreach (var field in fields)
        {
            field.Check();
        }

        return new InvertedIndex(passageCount, terms, fields);
    }
}
