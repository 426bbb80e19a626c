namespace Hunsuan.Data.Sealed;

/// <summary>A record that bears a citizen ID, which it holds sealed (ระเบียนที่มีเลขประจำตัวประชาชน); <see cref="CitizenIdSeal"/> writes and opens it.</summary>
public interface IBearsCitizenId
{
    Guid Id { get; }

    /// <summary>The number, verified or not; null where there is none.</summary>
    byte[]? CitizenIdSealed { get; set; }

    /// <summary>Finds the bearer of a number with a right check digit; null where there is none such, as far as is known.</summary>
    Guid? CitizenIdIndex { get; set; }

    /// <summary>The same for a number that fails its check digit: a domain of its own, so that it matches no other.</summary>
    Guid? UnverifiedIdIndex { get; set; }

    /// <summary>Table and column that the number is sealed for.</summary>
    string SealedFor { get; }

    /// <summary>Brings what follows from an index up to date.</summary>
    void IndexChanged();
}
