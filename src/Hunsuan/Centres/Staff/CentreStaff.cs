using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Centres.Staff;

/// <summary>A user of the program who works at a centre, for a time (เจ้าหน้าที่และอาสาสมัครของศูนย์). It gives no right; roles do.</summary>
public sealed class CentreStaff : IInArea
{
    public required Guid Id { get; init; }
    public required Guid CentreId { get; init; }

    /// <summary>That of the centre.</summary>
    public required string AreaCode { get; set; }

    public required Guid UserId { get; init; }
    public required CentreDuty Duty { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The last day; null while it goes on.</summary>
    public DateOnly? Until { get; set; }

    public bool IsOn(DateOnly day) => From <= day && (Until is not { } last || day <= last);
}

/// <summary>As what somebody works at a centre (หน้าที่ที่ศูนย์); numbers are stored.</summary>
public enum CentreDuty
{
    Worker = 1,
    Volunteer = 2,
}

internal sealed class CentreStaffMapping : IEntityTypeConfiguration<CentreStaff>
{
    public void Configure(EntityTypeBuilder<CentreStaff> builder)
    {
        builder.ToTable("centre_staff");
        builder.HasIndex(s => s.CentreId);
        builder.HasIndex(s => s.UserId);
    }
}
