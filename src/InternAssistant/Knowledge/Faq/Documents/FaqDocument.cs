namespace InternAssistant.Knowledge.Faq.Documents;

/// <summary>A document of the knowledge folder with its questions.</summary>
internal sealed class FaqDocument
{
    private readonly KnowledgeFile _file;
    private readonly SourceFile _source;
    private readonly KnowledgeDocument _document;
    private readonly TextFile _text;

    private FaqDocument(KnowledgeFile file, SourceFile source, KnowledgeDocument document)
    {
        (_file, _source, _document) = (file, source, document);
        Format = FaqFormats.Of(file.Loader);
        _text = TextFile.Read(source.Bytes.ToArray());
        Slots = Format.Slots(_text.Text, document);
    }

    /// <summary>The document's id.</summary>
    public string Id => _file.Id;

    /// <summary>How its format is read and written.</summary>
    public IFaqFormat Format { get; }

    /// <summary>What it says about itself.</summary>
    public FrontMatter FrontMatter => _document.FrontMatter;

    /// <summary>Its questions, in the order of the document.</summary>
    public IReadOnlyList<FaqSlot> Slots { get; }

    /// <summary>The bytes that it was read from.</summary>
    public ReadOnlyMemory<byte> Bytes => _source.Bytes;

    /// <summary>Why it cannot be changed, as a sentence; null when it can.</summary>
    public string? Refusal => Format.Refuse(_text.Text, _document)
        ?? WritablePath.Refuse(_file.Path[..^Id.Length], Id)
        ?? (_text.IsLossless ? null : $"'{Id}' has characters that are damaged, and writing it anew would lose them. Save it as UTF-8 and import again.");

    /// <summary>Reads the file; null, with the reason, when it is no document.</summary>
    public static FaqDocument? Read(KnowledgeFile file, out LoadResult.Failed? failure)
    {
        failure = file.TryRead(out var source);

        return failure is not null ? null : Of(file, source, out failure);
    }

    /// <summary>A document that does not lie in the folder yet; null, with the reason, when the bytes make none.</summary>
    public static FaqDocument? New(KnowledgeFolder folder, string id, byte[] bytes, out LoadResult.Failed? failure) =>
        Of(new KnowledgeFile(id, Path.Combine(folder.FullPath, id), null, folder.LoaderOf(id)!), new SourceFile(id, bytes), out failure);

    /// <summary>The bytes of the file with the edits made.</summary>
    public byte[] Write(IReadOnlyList<FaqEdit> edits) => _text.With(Format.Write(_text.Text, _document, edits) ?? _text.Text);

    /// <summary>The document as other bytes would make it; null, with the reason, when they make none.</summary>
    public FaqDocument? With(byte[] bytes, out LoadResult.Failed? failure) => Of(_file, _source with { Bytes = bytes }, out failure);

    private static FaqDocument? Of(KnowledgeFile file, SourceFile source, out LoadResult.Failed? failure)
    {
        var result = file.Load(source);
        failure = result as LoadResult.Failed;

        return result is LoadResult.Loaded { Document: var document } ? new FaqDocument(file, source, document) : null;
    }
}
