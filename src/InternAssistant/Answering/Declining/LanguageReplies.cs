namespace InternAssistant.Answering.Declining;

/// <summary>
/// What is said to a question in a language that is not answered: in that language for the ten that most people speak, and for German
/// and Japanese, which many applicants speak; in English for all.
/// </summary>
internal static class LanguageReplies
{
    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal)
    {
        ["Chinese"] = "抱歉，我只能回答用英语提出的问题。您可以用英语再问一次吗？",
        ["Hindi"] = "क्षमा करें, मैं केवल अंग्रेज़ी में पूछे गए सवालों का जवाब दे सकता हूँ। क्या आप अंग्रेज़ी में पूछ सकते हैं?",
        ["Spanish"] = "Lo siento, solo puedo responder a preguntas en inglés. ¿Podría preguntar en inglés?",
        ["French"] = "Désolé, je ne peux répondre qu'aux questions posées en anglais. Pourriez-vous poser votre question en anglais ?",
        ["Arabic"] = "عذرًا، لا أستطيع الإجابة إلا عن الأسئلة المكتوبة بالإنجليزية. هل يمكنك طرح سؤالك بالإنجليزية؟",
        ["Bengali"] = "দুঃখিত, আমি শুধু ইংরেজিতে করা প্রশ্নের উত্তর দিতে পারি। আপনি কি ইংরেজিতে প্রশ্নটি করতে পারেন?",
        ["Portuguese"] = "Desculpe, só consigo responder a perguntas em inglês. Poderia perguntar em inglês?",
        ["Russian"] = "К сожалению, я отвечаю только на вопросы на английском языке. Не могли бы вы спросить по-английски?",
        ["Urdu"] = "معذرت، میں صرف انگریزی میں پوچھے گئے سوالوں کا جواب دے سکتا ہوں۔ کیا آپ انگریزی میں پوچھ سکتے ہیں؟",
        ["Indonesian"] = "Maaf, saya hanya dapat menjawab pertanyaan dalam bahasa Inggris. Bisakah Anda bertanya dalam bahasa Inggris?",
        ["German"] = "Leider kann ich nur Fragen auf Englisch beantworten. Könnten Sie bitte auf Englisch fragen?",
        ["Japanese"] = "申し訳ありませんが、英語のご質問にのみお答えできます。英語でお尋ねいただけますか。",
    };

    /// <summary>The reply to a language, named in English.</summary>
    public static string To(string? language)
    {
        var english = $"I can only answer questions in English. Could you ask in English? (This looks like {language}.)";

        return language is not null && Own.TryGetValue(language, out var own) ? $"{own}\n{english}" : english;
    }
}
