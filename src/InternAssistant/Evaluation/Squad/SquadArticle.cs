using System.Globalization;

namespace InternAssistant.Evaluation.Squad;

/// <summary>An article as a document of a knowledge folder: its title as heading, a paragraph each.</summary>
/// <param name="Number">Its place in the file, from 0.</param>
/// <param name="Title">Its title.</param>
/// <param name="Paragraphs">Its paragraphs, in order.</param>
public sealed record SquadArticle(int Number, string Title, IReadOnlyList<SquadParagraph> Paragraphs)
{
    private const string Gap = "\n\n";

    /// <summary>The document's id.</summary>
    public string DocumentId => Number.ToString("000", CultureInfo.InvariantCulture) + ".md";

    /// <summary>The questions, each with where its answers stand in <see cref="Markdown"/>.</summary>
    public IEnumerable<SquadItem> Items
    {
        get
        {
            var start = Heading.Length;
            foreach (var paragraph in Paragraphs)
            {
                foreach (var question in paragraph.Questions)
                {
                    yield return new SquadItem(DocumentId, paragraph, question, start);
                }

                start += paragraph.Text.Length + Gap.Length;
            }
        }
    }

    private string Heading => $"# {Title}{Gap}";

    /// <summary>The document's text.</summary>
    public string Markdown() => $"{Heading}{string.Join(Gap, Paragraphs.Select(paragraph => paragraph.Text))}\n";
}
