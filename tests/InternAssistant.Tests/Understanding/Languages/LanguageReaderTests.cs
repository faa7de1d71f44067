using InternAssistant.Understanding.Languages;

namespace InternAssistant.Tests.Understanding.Languages;

public sealed class LanguageReaderTests
{
    [Theory]
    [InlineData("Wie viel verdient man bei euch im Monat?", "German")]
    [InlineData("Gibt es bei Ihnen eine Kantine für die Praktikanten?", "German")]
    [InlineData("Combien gagne un stagiaire par mois dans ce laboratoire ?", "French")]
    [InlineData("Où est le parking pour les visiteurs ?", "French")]
    [InlineData("¿Cuánto se paga al mes en las prácticas?", "Spanish")]
    [InlineData("Como posso me candidatar para o estágio?", "Portuguese")]
    [InlineData("Quando scade il termine per la domanda?", "Italian")]
    [InlineData("Hoe kan ik me aanmelden voor de stage?", "Dutch")]
    [InlineData("Jak i gdzie można się zgłosić na praktyki?", "Polish")]
    [InlineData("Staj için nasıl başvuru yapılır ve son tarih ne zaman?", "Turkish")]
    [InlineData("Hur ansöker jag till praktiken och när är sista dagen?", "Swedish")]
    [InlineData("インターンシップの給料はいくらですか", "Japanese")]
    [InlineData("인턴 급여는 얼마인가요?", "Korean")]
    [InlineData("实习工资是多少？", "Chinese")]
    [InlineData("Сколько платят стажёрам?", "Russian")]
    [InlineData("كم يبلغ راتب المتدرب؟", "Arabic")]
    [InlineData("Πόσο πληρώνεται ένας ασκούμενος;", "Greek")]
    [InlineData("कितना वेतन मिलता है", "Hindi")]
    [InlineData("כמה משלמים למתמחה?", "Hebrew")]
    [InlineData("เงินเดือนเท่าไหร่", "Thai")]
    public void Another_language_is_recognised(string text, string language) => Assert.Equal(language, LanguageReader.ForeignLanguageOf(text));

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("perks?")]
    [InlineData("salary porto")]
    [InlineData("How much is the stipend in Zürich?")]
    [InlineData("Is the Café de la Paix near the lab?")]
    [InlineData("Can I visit Los Angeles or Las Vegas at the weekend?")]
    [InlineData("Who is Leonardo da Vinci?")]
    [InlineData("do i need an id at the gate")]
    [InlineData("I am a student at the Universidad de la República, may I apply?")]
    [InlineData("wen is da deadline n wat do i hav to send u")]
    [InlineData("What does 東京 mean in the name of the lab?")]
    [InlineData("Is there a tram to the site? Do I pay on board?")]
    public void English_and_doubtful_messages_are_let_through(string text) => Assert.Null(LanguageReader.ForeignLanguageOf(text));
}
