using InternAssistant.Knowledge.Faq.Documents;

namespace InternAssistant.Knowledge.Faq;

/// <summary>The questions of a knowledge folder.</summary>
public sealed class FaqFolder
{
    private FaqFolder(KnowledgeFolder folder, IReadOnlyList<FaqDocument> documents, IReadOnlyList<LoadResult.Failed> failures, string? problem) =>
        (Folder, Documents, Failures, Problem) = (folder, documents, failures, problem);

    /// <summary>The files that could not be read, with reasons.</summary>
    public IReadOnlyList<LoadResult.Failed> Failures { get; }

    /// <summary>Why there is nothing to read, as a sentence that says what to do; null when there is something.</summary>
    public string? Problem { get; }

    /// <summary>The questions that the assistant answers from: documents in ordinal order, questions in the order of the text.</summary>
    public IReadOnlyList<FaqEntry> Entries => [.. Documents.SelectMany(document => document.Slots).Where(slot => slot.IsServed).Select(slot => slot.Entry)];

    /// <summary>The folder.</summary>
    internal KnowledgeFolder Folder { get; }

    /// <summary>All documents, those without questions included.</summary>
    internal IReadOnlyList<FaqDocument> Documents { get; }

    /// <summary>Reads the folder. Never throws for what is on the disk.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static FaqFolder Read(string path, CancellationToken cancellationToken = default)
    {
        var folder = new KnowledgeFolder(path);
        var found = folder.Find(cancellationToken);
        var documents = new List<FaqDocument>();
        var failures = new List<LoadResult.Failed>(found.LeftOut);

        foreach (var file in found.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();

            if (FaqDocument.Read(file, out var failure) is { } document)
            {
                documents.Add(document);
            }
            else if (failure is not null)
            {
                failures.Add(failure);
            }
        }

        return new FaqFolder(folder, documents, [.. failures.OrderBy(failure => failure.Id, StringComparer.Ordinal)], found.Problem);
    }
}
