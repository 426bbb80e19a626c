namespace Hunsuan.Engines.Geometry;

/// <summary>Why a boundary file cannot be used (เหตุที่ใช้ไฟล์ขอบเขตไม่ได้); numbers are stored with imports, so never renumber.</summary>
public enum BoundaryFault
{
    NotJson = 1,
    TooDeep = 2,
    NotBoundaries = 3,
    Damaged = 4,
    NoAreas = 5,
    NoCodes = 6,
    OutsideThailand = 7,
    TooLarge = 8,
}

/// <summary>What a boundary file (ไฟล์ขอบเขต) held: shapes by area code, or the fault that keeps it from being used.</summary>
public sealed record BoundaryReading
{
    public IReadOnlyList<Shape> Shapes { get; private init; } = [];

    /// <summary>The property in which the codes were found; null after a fault.</summary>
    public string? CodeProperty { get; private init; }

    /// <summary>How many areas of the file have no readable code and were left out.</summary>
    public int WithoutCode { get; private init; }

    /// <summary>Who drew the boundaries, as the file itself says; null when it does not.</summary>
    public string? Attribution { get; private init; }

    public BoundaryFault? Fault { get; private init; }

    public static BoundaryReading Of(IReadOnlyList<Shape> shapes, string codeProperty, int withoutCode, string? attribution) =>
        new() { Shapes = shapes, CodeProperty = codeProperty, WithoutCode = withoutCode, Attribution = attribution };

    public static implicit operator BoundaryReading(BoundaryFault fault) => new() { Fault = fault };
}
