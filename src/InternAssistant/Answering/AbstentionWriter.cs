using InternAssistant.Answering.Declining;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>Says that the documents do not say it, what comes nearest, and whom to ask.</summary>
internal sealed class AbstentionWriter(ContactOptions contacts, LinkPolicy links)
{
    private const int NearestDocuments = 3;
    private const double MostlyUnknown = 0.6;

    public Answer.Abstention Write(Question question, IReadOnlyList<Hit> hits, bool proofFailed, bool hasExpired = false)
    {
        var reason = hasExpired ? AbstentionReason.Expired : ReasonFor(question, hits, proofFailed);
        var documents = reason == AbstentionReason.OutOfScope
            ? []
            : hits.Select(hit => hit.Passage.Document).Distinct().Take(NearestDocuments).ToList();
        var ask = ContactFor(question.Request is null ? documents.FirstOrDefault() : hits.Select(hit => hit.Passage.Document).FirstOrDefault());

        return new Answer.Abstention
        {
            Question = question.Text,
            InterpretedAs = question.InterpretedAs,
            Text = TextFor(reason, question, documents, ask),
            Reason = reason,
            Nearest = [.. documents.Select(document => new NearestDocument(document.Id, TitleOf(document), links.UrlOf(document)))],
            Ask = ask,
            Suggestions = reason == AbstentionReason.OutOfScope ? [] : Headings(hits),
            Confidence = Math.Round(0.5 + (0.5 * UnknownShare(question)), 2),
        };
    }

    private static AbstentionReason ReasonFor(Question question, IReadOnlyList<Hit> hits, bool proofFailed)
    {
        if (question.Request is not null)
        {
            return AbstentionReason.OutOfScope;
        }

        if (question.ForeignLanguage is not null)
        {
            return AbstentionReason.UnsupportedLanguage;
        }

        if (hits.Count == 0 || UnknownShare(question) >= MostlyUnknown)
        {
            return AbstentionReason.OutOfScope;
        }

        return proofFailed ? AbstentionReason.LowConfidence : AbstentionReason.NotInDocuments;
    }

    private static double UnknownShare(Question question)
    {
        var total = question.Concepts.Sum(concept => concept.Weight);

        return total <= 0 ? 1 : question.Concepts.Where(concept => concept.Unknown).Sum(concept => concept.Weight) / total;
    }

    private string TitleOf(KnowledgeDocument document) => HiddenAddresses.Replaced(document.Title, links);

    private string TextFor(AbstentionReason reason, Question question, List<KnowledgeDocument> documents, ContactPoint ask)
    {
        if (question.Request is { } request)
        {
            return RequestReplies.To(request, ask);
        }

        var lead = reason switch
        {
            AbstentionReason.UnsupportedLanguage => LanguageReplies.To(question.ForeignLanguage),
            AbstentionReason.OutOfScope => "I can only answer from the internship documents that I have been given, and they do not speak of this.",
            AbstentionReason.Expired => "Every posting that I have is closed for applications.",
            AbstentionReason.LowConfidence => "I found something near, but nothing that surely answers this.",
            _ => "The documents that I have do not say this.",
        };
        var nearest = documents.Count == 0 ? "" : $" Nearest: {string.Join("; ", documents.Select(TitleOf))}.";
        var whom = reason == AbstentionReason.UnsupportedLanguage ? "" : $" Please ask {ask.Name}{(ask.Url is null ? "" : $" ({ask.Url})")}.";

        return lead + nearest + whom;
    }

    private ContactPoint ContactFor(KnowledgeDocument? document)
    {
        if (document?.FrontMatter.Owner is { } owner && contacts.TryGetValue(owner, out var entry) && entry.Name.Length > 0)
        {
            return new ContactPoint(entry.Name, entry.Url.Length == 0 ? null : entry.Url);
        }

        return new ContactPoint("your recruiting contact", document is null ? null : links.UrlOf(document));
    }

    private IReadOnlyList<string> Headings(IReadOnlyList<Hit> hits) =>
    [
        .. hits.Select(hit => hit.Passage.Section)
            .Where(section => section.HeadingPath.Count > 0 && section.HeadingPath[^1].Length is > 2 and <= 70)
            .Select(section => HiddenAddresses.Replaced(section.HeadingPath[^1], links))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(3),
    ];
}
