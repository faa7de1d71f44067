using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Screening;

/// <summary>The most common order, "ignore all previous instructions", in other languages.</summary>
internal static partial class ForeignOrders
{
    /// <summary>True for folded text in a language of the Latin alphabet.</summary>
    public static bool IsLatin(string folded) => Latin().IsMatch(folded);

    /// <summary>True for text in its own script, in lower case.</summary>
    public static bool IsOther(string plain) => Other().IsMatch(plain);

    [GeneratedRegex(
        @"\b(?:ignorier(?:e|en|t)?|vergiss|vergesst|vergessen|missachte|beachte nicht|befolge nicht)(?: sie)?(?: bitte)?(?: \w+){0,2} (?:vorherigen|bisherigen|vorigen|obigen|fruheren|vorangegangenen|vorhergehenden|deine)(?: \w+){0,2} (?:anweisungen|anweisung|instruktionen|befehle|vorgaben|regeln)\b" +
        @"|\b(?:ignore[sz]?|ignorer|oublie[sz]?|oublier|ne ten(?:ez|ir) pas compte d[e'])(?: \w+){0,3} (?:instructions?|consignes?|directives?|ordres?)(?: \w+){0,2} (?:precedentes?|anterieures?|ci-dessus|initiales?|prealables?)" +
        @"|\b(?:ignor[ae]n?|ignorar|olvid[ae]n?|olvidar|haz caso omiso de|descarta)(?: \w+){0,3} (?:instrucciones|ordenes|indicaciones|directrices)(?: \w+){0,2} (?:anteriores|previas|precedentes|de arriba|iniciales)" +
        @"|\b(?:ignora|ignorate|ignori|ignorare|dimentica|dimenticate)(?: \w+){0,3} (?:istruzioni|indicazioni|direttive|ordini)(?: \w+){0,2} (?:precedenti|anteriori|iniziali|sopra)" +
        @"|\b(?:ignore|ignorem|ignorar|esqueca|esquecam|desconsidere)(?: \w+){0,3} (?:instrucoes|ordens|diretrizes|orientacoes)(?: \w+){0,2} (?:anteriores|previas|acima|iniciais)" +
        @"|\b(?:negeer|vergeet)(?: \w+){0,2} (?:vorige|voorgaande|eerdere|bovenstaande)(?: \w+)? (?:instructies|opdrachten|aanwijzingen)" +
        @"|\b(?:zignoruj|ignoruj|zapomnij)(?: \w+){0,2} (?:poprzednie|wczesniejsze|powyzsze|poprzednich)(?: \w+)? (?:instrukcje|polecenia|instrukcjach|wskazowki)" +
        @"|\b(?:ignorera|glom|bortse fran|ignorer|glem|se bort fra)(?: \w+){0,2} (?:tidigare|foregaende|tidligere|forrige|foregaaende)(?: \w+)? (?:instruktioner|anvisningar|anvisninger|instruksjoner|instrukser)" +
        @"|\bonceki (?:\w+ )?(?:talimatlari|komutlari|yonergeleri)(?: \w+){0,2} (?:yok say|gormezden gel|unut|dikkate alma)" +
        @"|\b(?:ignoruj|ignorujte|zapomen)(?: \w+){0,2} (?:predchozi|predesle)(?: \w+)? (?:pokyny|instrukce)|\babaikan (?:semua )?(?:instruksi|perintah) sebelumnya",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Latin();

    [GeneratedRegex(
        @"(?:про)?игнорируй(?:те)?(?: \w+){0,2} (?:предыдущие|прежние|вышеуказанные)(?: \w+)? (?:инструкции|указания|команды)|забудь(?:те)?(?: \w+){0,2} (?:предыдущие|прежние)(?: \w+)? (?:инструкции|указания)|ігноруй(?:те)?(?: \w+){0,2} попередні (?:інструкції|вказівки)" +
        @"|(?:忽略|无视|忘记|無視|忽視)[^。]{0,8}(?:之前|以上|先前|前面|上述|此前|所有)[^。]{0,6}(?:指令|指示|说明|說明|提示|命令)" +
        @"|(?:以前|これまで|上記|前)の[^。]{0,6}(?:指示|命令|プロンプト)[^。]{0,6}(?:無視|忘れ)|(?:이전|위의|앞선)[^.]{0,8}(?:지시|명령|지침)[^.]{0,8}(?:무시|잊)" +
        @"|(?:تجاهل|انس)(?: \w+){0,2} (?:التعليمات|الأوامر|الإرشادات)|(?:पिछले|पिछली|पूर्व)[^।]{0,12}(?:निर्देश|आदेश)[^।]{0,12}(?:अनदेखा|नज़रअंदाज|नजरअंदाज|भूल)|התעלם(?: \w+){0,2} (?:מההוראות|מהוראות|ההוראות)|αγνοησ(?:ε|τε)(?: \w+){0,2} (?:προηγουμενες|παραπανω)|αγνόησ(?:ε|τε)(?: \w+){0,3} (?:οδηγίες|εντολές)",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Other();
}
