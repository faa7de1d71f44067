namespace InternAssistant.Knowledge.Lint;

/// <summary>Acronyms that readers know, and words in capitals that are none: countries, currencies, states, degrees, times, file formats, societies.</summary>
internal static class KnownAcronyms
{
    private const string Known =
        "UK US USA EU UN UAE GB NY NYC LA SF DC WA CA TX MA NJ PA IL OR CO GA NC VA MD FL OH MI MN AZ UT WI CT NH VT ME RI DE SC TN KY IN IA MO KS NE ND SD MT ID WY NV NM OK AR LA MS AL AK HI WV ON BC QC AB " +
        "USD EUR GBP CHF SEK NOK DKK PLN CZK HUF CAD AUD NZD JPY INR CNY SGD HKD BRL ZAR ILS KRW TWD TRY MXN VAT TAX " +
        "PHD MSC BSC BA MA BS MS MBA MD DR PROF ECTS GPA GCSE IB ESL TOEFL IELTS STEM CV ID PIN HR IT PC TV FAQ FAQS Q&A R&D PS NB TBD TBA TBC ASAP RSVP ETA DIY VIP CEO CTO CFO CIO PI NDA IP ISBN ISSN DOI " +
        "AM PM GMT UTC BST CET CEST EST EDT PST PDT CST MST MON TUE WED THU FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC BC AD " +
        "PDF URL HTML HTTP HTTPS WWW CSV XML JSON PNG JPG JPEG GIF ZIP DOC DOCX PPT XLS XLSX TXT USB WIFI GPS SMS SIM LED DVD CD HD LCD QR IBAN SWIFT BIC API SDK AI ML UV TB GB MB KB CS EE EEA EFTA MATLAB LATEX ICT 2D 3D CPU GPU RAM SSD OS SQL " +
        "IEEE ACM AAAI USENIX NASA ESA CERN ETH EPFL MIT UCL UCLA BBC DNA RNA HIV COVID OK NO YES OR AND NOT IF TO OF THE IS IN ON AT BY WE IT AS AN DO GO SO UP ALL ANY NEW MUST ONLY";

    private static readonly HashSet<string> Words = new(Known.Split(' '), StringComparer.Ordinal);

    /// <summary>True for an acronym that nobody has to explain, and for Roman numerals.</summary>
    public static bool Has(string acronym) => Words.Contains(acronym) || acronym.All(c => c is 'I' or 'V' or 'X' or 'L' or 'C' or 'M' or 'D');
}
