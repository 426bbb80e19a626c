using Hunsuan.Engines.Pictures;

namespace Hunsuan.Shared;

/// <summary>Reads a picture that somebody sends, without what it hides (รับไฟล์ภาพ).</summary>
public static class SentPicture
{
    public const int MaxBytes = 6 << 20, Megabytes = MaxBytes >> 20;

    /// <summary>What a browser offers to choose from.</summary>
    public const string Accept = "image/jpeg,image/png,image/webp";

    /// <param name="file">Null where none was chosen.</param>
    /// <param name="field">Of the form, for the problem.</param>
    /// <param name="stop">Stops reading.</param>
    public static async Task<Result<PictureFile>> Read(Stream? file, string field, CancellationToken stop)
    {
        if (file is null) return new Problem(field, PictureTexts.Required);
        var bytes = new byte[MaxBytes + 1];
        var length = await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, stop);
        if (length > MaxBytes) return new Problem(field, PictureTexts.TooLarge.With(Megabytes));
        return PictureFile.Read(bytes.AsSpan(0, length)) is { } picture ? picture : new Problem(field, PictureTexts.NoPicture);
    }
}
