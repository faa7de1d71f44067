using InternAssistant.Answering;
using InternAssistant.Knowledge;
using InternAssistant.Tests.Builders;
using InternAssistant.Tests.Documentation;

namespace InternAssistant.Tests.Answering.Facts;

/// <summary>Comparisons and clarifications over the folder that ships.</summary>
public sealed class ShippedFolderFactTests
{
    private static readonly Assistant Assistant = Load();

    [Theory]
    [InlineData("Which posting pays most?", "$8,760 to $14,360 per month")]
    [InlineData("compare Cambridge and Redmond", "March 2026")]
    [InlineData("Compare the four postings for me", "New York City")]
    [InlineData("do they all last 12 weeks", "All the postings say the same: 12 weeks")]
    [InlineData("which posting is in New York", "Systems research group")]
    [InlineData("Where are the internships located?", "Redmond, WA")]
    [InlineData("which ones are still open", "rolling")]
    public async Task Its_postings_are_compared(string question, string said) =>
        Assert.Contains(said, (await Assistant.AnswerAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("How much does it pay?")]
    [InlineData("pay?")]
    [InlineData("What qualifications do I need for the internship?")]
    [InlineData("What does the team work on?")]
    public async Task What_differs_is_asked_back(string question) =>
        Assert.InRange(Assert.IsType<Answer.Clarification>(await Assistant.AskAsync(question)).Choices.Count, 2, 4);

    [Theory]
    [InlineData("How long is the internship?")]
    [InlineData("When do internships usually start?")]
    [InlineData("Do interns have to present their work?")]
    [InlineData("Which research areas are there at the Cambridge lab?")]
    public async Task What_one_answer_fits_is_answered(string question) => await Assistant.AnswerAsync(question);

    private static Assistant Load()
    {
        var builder = new KnowledgeBuilder();
        foreach (var file in new KnowledgeFolder(Path.Combine(Repository.Folder, "knowledge")).Find().Files.Where(file => file.Load() is LoadResult.Loaded))
        {
            builder.With(file.Id, File.ReadAllBytes(Path.Combine(Repository.Folder, "knowledge", file.Id)));
        }

        return builder.Build();
    }
}
