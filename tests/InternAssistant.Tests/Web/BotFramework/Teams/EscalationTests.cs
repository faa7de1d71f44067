using InternAssistant.Transcripts;
using InternAssistant.Web.BotFramework.Escalating;
using Microsoft.Extensions.DependencyInjection;
using static InternAssistant.Tests.Web.BotFramework.Teams.TeamsActivities;

namespace InternAssistant.Tests.Web.BotFramework.Teams;

public sealed class EscalationTests
{
    private static readonly string[] Contact = ["Contacts:recruiting:Name=the recruiting team", "Contacts:recruiting:Url=mailto:jobs@harbour.example"];

    [Theory]
    [InlineData("Talk to a person")]
    [InlineData("talk to a human, please!")]
    [InlineData("I'd like to talk to a person")]
    [InlineData("I’d like to speak with somebody.")]
    [InlineData("Can I please speak to someone?")]
    [InlineData("please connect me to a real person")]
    [InlineData("I want a human")]
    [InlineData("contact a person")]
    [InlineData("CONTACT")]
    [InlineData("human")]
    [InlineData("Mit einem Menschen sprechen")]
    [InlineData("Parler à une personne")]
    [InlineData("联系人工")]
    public void A_wish_for_a_person_is_known(string text) => Assert.True(EscalationCommand.IsIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("who is the contact for visas?")]
    [InlineData("Who can I contact about housing?")]
    [InlineData("contact details")]
    [InlineData("contact for visas")]
    [InlineData("Is there a person who helps with relocation?")]
    [InlineData("Can I talk to my supervisor before I start?")]
    [InlineData("human resources")]
    [InlineData("Do I talk to a person at the interview?")]
    [InlineData("Talk to a person about what the stipend is and whether I can park at the lab on Saturdays and Sundays")]
    [InlineData("person person person")]
    public void A_question_is_left_to_the_documents(string text) => Assert.False(EscalationCommand.IsIn(text));

    [Theory]
    [InlineData("msteams")]
    [InlineData("directline")]
    [InlineData("webchat")]
    [InlineData("test")]
    public async Task The_last_question_is_kept_for_a_person_in_every_channel(string channel)
    {
        await using var host = await HostInProcess.StartAsync(settings: Contact);
        await host.SayAsync(Personal("Do you have a crèche?") with { ChannelId = channel });

        var reply = Assert.Single(await host.SayAsync(Personal("Talk to a person") with { ChannelId = channel }));

        var kept = Assert.Single(await Kept(host));
        Assert.Equal("Do you have a crèche?", kept.Question);
        Assert.Equal($"{channel}/{PersonalId}", kept.Conversation);
        Assert.Contains("the recruiting team (jobs@harbour.example)", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("crèche", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_question_is_kept_once_and_another_beside_it()
    {
        await using var host = await HostInProcess.StartAsync(settings: Contact);
        await host.SayAsync(Personal("Do you have a crèche?"));
        await host.SayAsync(Personal("contact"));
        await host.SayAsync(Personal("human"));

        await host.SayAsync(Personal("Can I bring a parrot?"));
        await host.SayAsync(Personal("human"));

        Assert.Equal(["Do you have a crèche?", "Can I bring a parrot?"], (await Kept(host)).Select(kept => kept.Question));
    }

    [Fact]
    public async Task Personal_details_are_masked_in_what_is_kept()
    {
        await using var host = await HostInProcess.StartAsync();
        await host.SayAsync(Personal("My e-mail is ada.lovelace@mail.example, do you have a crèche?"));

        await host.SayAsync(Personal("talk to a human"));

        Assert.DoesNotContain("ada.lovelace", Assert.Single(await Kept(host)).Question, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_anything_was_asked_nothing_is_kept_and_the_contact_is_named_all_the_same()
    {
        await using var host = await HostInProcess.StartAsync(settings: Contact);

        var reply = Assert.Single(await host.SayAsync(Personal("talk to a person")));

        Assert.Empty(await Kept(host));
        Assert.Contains("jobs@harbour.example", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_several_contacts_the_one_called_default_is_named_and_without_any_nobody_is_invented()
    {
        await using var several = await HostInProcess.StartAsync(settings: [.. Contact, "Contacts:default:Name=the front desk", "Contacts:default:Url=https://harbour.example/desk"]);
        await using var none = await HostInProcess.StartAsync();

        Assert.Contains("the front desk (https://harbour.example/desk)", Assert.Single(await several.SayAsync(Personal("contact"))).Text, StringComparison.Ordinal);
        Assert.Contains("your recruiting contact.", Assert.Single(await none.SayAsync(Personal("contact"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_about_contacts_is_answered_and_not_kept()
    {
        await using var host = await HostInProcess.StartAsync();

        var reply = Assert.Single(await host.SayAsync(Personal("What is the telephone number of the reception in Porto?")));

        Assert.Contains("+351 22 555 0199", reply.Text, StringComparison.Ordinal);
        Assert.Empty(await Kept(host));
    }

    private static ValueTask<IReadOnlyList<Escalation>> Kept(HostInProcess host) =>
        host.Services.GetRequiredService<IEscalationStore>().ListAsync(CancellationToken.None);
}
